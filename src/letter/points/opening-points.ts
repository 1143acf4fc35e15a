import { english, french } from '../typography';
import { always, confirmed, type LegalPoint } from './legal-point';

/** Why I write, and which right I exercise. */
export const OPENING_POINTS: readonly LegalPoint[] = [
  {
    id: 'request',
    sources: [...confirmed('GDPR 15', 'CJEU C-526/24'), { cite: 'Loi 78-17, 48-56', standing: 'confirmed' }],
    when: always,
    fr: ({ inFrance }) =>
      french`Je souhaite connaître les traitements dont ces données font l’objet et en vérifier la licéité. Dans ce but, j’exerce par la présente le droit d’accès que me reconnaît l’article 15 du règlement (UE) 2016/679 du 27 avril 2016 (RGPD)${inFrance ? french`, dans le cadre des articles 48 à 56 de la loi n° 78-17 du 6 janvier 1978` : ''}.`,
    en: () =>
      english`I wish to know how these data are being processed and to verify that the processing is lawful. To that end I hereby exercise my right of access under Article 15 of Regulation (EU) 2016/679 of 27 April 2016 (GDPR).`,
  },
];
