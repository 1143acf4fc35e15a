import { joinWords } from '../../format-dates';
import { dutch } from '../../typography';
import type { RightsWords } from '../french/rights';

/** How a Dutch letter exercises the rights beside access. Awaits a native reader. */
export const dutchRights: RightsWords = {
  'rights-alone': (_, articles, several) =>
    dutch`Hierbij oefen ik ${several ? 'mijn rechten uit op grond van de artikelen' : 'mijn recht uit op grond van artikel'}\u00A0${articles} van Verordening (EU) 2016/679 van 27 april 2016 (AVG).`,
  'rights-besides': (_, articles, several) =>
    dutch`Daarnaast oefen ik ${several ? 'mijn rechten uit op grond van de artikelen' : 'mijn recht uit op grond van artikel'}\u00A0${articles} AVG, zoals hieronder beschreven. Ik verzoek u eerst mijn verzoek om inzage te beantwoorden.`,
  withdrawal: () =>
    dutch`Ik trek elke toestemming in die ik zou hebben gegeven voor marketing en voor het doorgeven van mijn gegevens aan derden (artikel 7 lid 3 AVG). Ik verzoek u deze intrekking in al uw bestanden door te voeren.`,
  objection: () =>
    dutch`Ik maak bezwaar tegen de verwerking van mijn gegevens voor direct marketing, commercieel, charitatief of politiek, met inbegrip van daarmee verband houdende profilering en het doorgeven van mijn gegevens voor dat doel (artikel 21 lid 2 en lid 3 AVG).`,
  'objection-with-reason': ({ objectionReason = '' }) =>
    dutch`Tegen andere verwerkingen die u op artikel 6 lid 1 onder e of f AVG baseert, maak ik bezwaar om de volgende reden, die verband houdt met mijn specifieke situatie (artikel 21 lid 1): ${objectionReason}.`,
  rectification: ({ correction = '' }) =>
    dutch`Ik verzoek u mijn gegevens als volgt te rectificeren of aan te vullen (artikel 16 AVG): ${correction}.`,
  'restriction-contested': () =>
    dutch`Ik betwist de juistheid van de gegevens waarvan ik rectificatie vraag: ik verzoek u de verwerking ervan te beperken zolang u die controleert (artikel 18 lid 1 onder a AVG).`,
  'restriction-erasure-opposed': () =>
    dutch`Op grond van artikel 18 lid 1 onder b AVG verzet ik mij tegen het wissen van mijn gegevens en vraag ik in plaats daarvan om beperking van het gebruik ervan.`,
  'restriction-claims': () =>
    dutch`Ik verzoek u de verwerking van mijn gegevens te beperken tot de opslag ervan totdat ik uw volledige antwoord heb ontvangen: ik heb ze nodig voor de instelling, uitoefening of onderbouwing van een rechtsvordering (artikel 18 lid 1 onder c AVG).`,
  portability: () =>
    dutch`Ik verzoek u mij in een gestructureerde, gangbare en machineleesbare vorm de gegevens te verstrekken die ik u heb gegeven en die u geautomatiseerd verwerkt op grond van mijn toestemming of een overeenkomst (artikel 20 lid 1 AVG).`,
  erasure: ({ rights, erasureGrounds }) => {
    const grounds = {
      a: dutch`omdat ze volgens mij niet langer nodig zijn voor de doeleinden waarvoor ze zijn verzameld (artikel 17 lid 1 onder a AVG)`,
      b: dutch`omdat ik mijn toestemming heb ingetrokken, voor zover er geen andere rechtsgrond is (artikel 17 lid 1 onder b AVG)`,
      c: dutch`omdat ik bezwaar maak tegen de verwerking (artikel 17 lid 1 onder c AVG)`,
    };
    const why = erasureGrounds.map((ground) => grounds[ground]).join(' en ');
    return dutch`${rights.includes('access') ? 'Zodra ik uw volledige antwoord op mijn verzoek om inzage heb ontvangen, verzoek ik u' : 'Ik verzoek u'} mijn gegevens te wissen, ${why}, met uitzondering van het minimum dat nodig is voor uw uitsluitingslijst en van wat artikel 17 lid 3 u toestaat te bewaren.`;
  },
  'notify-recipients': ({ rights }) => {
    const acts = [
      ...(rights.includes('rectification') ? ['de rectificatie'] : []),
      ...(rights.includes('restriction') ? ['de beperking'] : []),
      ...(rights.includes('erasure') ? ['de wissing'] : []),
    ];
    return dutch`Overeenkomstig artikel 19 AVG verzoek ik u ${joinWords(acts, 'nl')} mee te delen aan elke ontvanger aan wie deze gegevens zijn verstrekt, en mij te laten weten wie dat zijn.`;
  },
  'confirm-measures': () =>
    dutch`Ik verzoek u mij de genomen maatregelen te bevestigen, of de redenen waarom u ze niet zou nemen (artikel 12 lid 3 en lid 4 AVG).`,
};
