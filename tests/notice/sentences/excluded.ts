/** Sentences that deny political use for good: each must read `excluded`. */
export const EXCLUDED: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'Vos coordonnées peuvent être transmises à nos partenaires, jamais toutefois à des candidats ou à des partis politiques.',
    'Vos données ne sont jamais transmises à des partis politiques.',
    'Aucune donnée n’est utilisée à des fins politiques.',
    'Nous ne communiquons vos coordonnées ni à des partis, ni à des candidats, ni à des élus.',
    'Vos coordonnées ne feront l’objet d’aucune utilisation commerciale ou politique.',
    'Toute réutilisation de vos données à des fins électorales est exclue.',
    'Nous partageons vos données avec nos partenaires, à l’exception des partis politiques et des mouvements politiques.',
    'Nous utilisons vos données pour le jeu, et non à des fins de propagande électorale.',
    'Nous nous interdisons de transmettre vos données à un parti politique.',
  ],
  en: [
    'We will never share your data with political parties or candidates for office.',
    'Your information will not be used for political purposes.',
    'No personal data is passed to political organisations.',
    'We do not sell your information to political campaigns.',
  ],
  de: [
    'Ihre Daten werden nicht an politische Parteien weitergegeben.',
    'Eine Nutzung Ihrer Daten für Wahlwerbung findet nicht statt.',
    'Die Weitergabe Ihrer Daten an Parteien ist ausgeschlossen.',
  ],
  es: [
    'Cedemos sus datos a empresas del grupo, nunca sin embargo a partidos.',
    'Sus datos no serán cedidos a partidos políticos ni utilizados con fines electorales.',
  ],
  it: [
    'I suoi dati possono essere comunicati ai nostri partner, mai però a partiti o candidati.',
    'I dati non saranno mai comunicati a partiti politici.',
  ],
  nl: ['Wij delen uw gegevens niet met politieke partijen.'],
  pt: ['Os seus dados nunca serão usados para fins políticos.'],
  pl: ['Państwa dane nie będą przekazywane partiom politycznym.'],
};
