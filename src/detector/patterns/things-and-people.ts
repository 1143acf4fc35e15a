/**
 * "Name of the team" names nobody, "name of the winner" does: words that lead from a name to whose it is, what stands
 * between, and people that have one, in eight languages.
 */
export const owners = {
  of: new Set('de du des d of von vom der del della dello dei degli delle dell di do da dos das van'.split(' ')),
  between: new Set(
    (
      'le la les l un une votre ta ton vos mon ma the a an your my der die das dem den des ihres ihrer deines deiner meines meiner el los las tu su ' +
      'il lo i gli tuo tua suo sua het een uw je jouw mijn o os as seu sua teu tua meu minha uma um principal legal'
    ).split(' '),
  ),
  people: new Set(
    (
      'participant participante participants gagnant gagnante joueur joueuse enfant enfants eleve parent parents tuteur representant signataire contact titulaire patient patiente ' +
      'assure assuree adherent adherente personne candidat candidate conjoint locataire proprietaire beneficiaire parrain filleul client cliente inscrit pere mere auteur demandeur demandeuse licencie abonne ' +
      'winner player child children student pupil guardian representative signatory holder insured person applicant candidate spouse tenant owner beneficiary friend customer member father mother author patient entrant guest cardholder ' +
      'teilnehmers teilnehmerin gewinners kindes schulers schulerin erziehungsberechtigten ansprechpartners ansprechpartnerin kontoinhabers patienten versicherten mitglieds kunden bewerbers antragstellers inhabers halters ' +
      'ganador ganadora jugador jugadora nino nina alumno alumna padre madre tutor tutora titular paciente asegurado asegurada persona candidato candidata solicitante socio socia cliente contacto autor autora nino hijo hija ' +
      'vincitore vincitrice giocatore bambino bambina alunno alunna genitore tutore titolare paziente assicurato persona candidato richiedente socio cliente referente autore autrice figlio figlia intestatario contraente ' +
      'deelnemer winnaar speler kind leerling ouder voogd contactpersoon rekeninghouder patient verzekerde persoon kandidaat aanvrager lid klant auteur houder ' +
      'vencedor vencedora jogador jogadora crianca aluno aluna pai mae encarregado responsavel titular paciente segurado segurada pessoa candidato requerente socio socia cliente contacto contato autor autora filho filha aniversariante'
    ).split(' '),
  ),
} as const;
