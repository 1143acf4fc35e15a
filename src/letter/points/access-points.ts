import { nameCategory } from '../name-categories';
import { english, french } from '../typography';
import { always, confirmed, type LegalPoint } from './legal-point';

/** What article 15 gives, as items after "please tell me"; each ends without punctuation. */
export const ACCESS_POINTS: readonly LegalPoint[] = [
  {
    id: 'copy',
    sources: confirmed('GDPR 15(3)', 'CJEU C-487/21'),
    when: always,
    fr: () =>
      french`une copie de l’ensemble de ces données, y compris pseudonymisées, sous la forme d’une reproduction fidèle et intelligible (article 15(3) ; CJUE, 4 mai 2023, C-487/21)`,
    en: () =>
      english`a copy of all of those data, including pseudonymised data, as a faithful and intelligible reproduction (Article 15(3); CJEU, 4 May 2023, C-487/21)`,
  },
  {
    id: 'purposes-and-categories',
    sources: confirmed('GDPR 15(1)(a)', 'GDPR 15(1)(b)', 'GDPR 13(1)(c)', 'GDPR 14(1)(c)'),
    when: always,
    fr: ({ onlyRecipient }) =>
      french`les finalités de chaque traitement et les catégories de données concernées (article 15(1)(a) et (b)), en précisant pour chaque finalité la base juridique retenue (${onlyRecipient ? french`article 14(1)(c)` : french`article 13(1)(c)`})`,
    en: ({ onlyRecipient }) =>
      english`the purposes of each processing operation and the categories of data concerned (Article 15(1)(a) and (b)), with the legal basis relied on for each purpose (${onlyRecipient ? english`Article 14(1)(c)` : english`Article 13(1)(c)`})`,
  },
  {
    id: 'recipients-by-name',
    sources: confirmed('GDPR 15(1)(c)', 'CJEU C-154/21'),
    when: always,
    fr: () =>
      french`l’identité précise, et non les seules catégories, de chacun des destinataires auxquels ces données ont été ou seront communiquées, y compris par vente, location ou mise à disposition, en indiquant pour chacun les données transmises et la date de la transmission (article 15(1)(c) ; CJUE, 12 janvier 2023, C-154/21)`,
    en: () =>
      english`the actual identity, and not merely the category, of each recipient to whom those data have been or will be disclosed, including by sale, rental or being made available, with the data passed on and the date in each case (Article 15(1)(c); CJEU, 12 January 2023, C-154/21)`,
  },
  {
    id: 'retention',
    sources: confirmed('GDPR 15(1)(d)'),
    when: always,
    fr: () =>
      french`la durée de conservation envisagée ou, à défaut, les critères qui servent à la déterminer (article 15(1)(d))`,
    en: () =>
      english`the envisaged storage period or, failing that, the criteria used to determine it (Article 15(1)(d))`,
  },
  {
    id: 'source-of-other-data',
    sources: confirmed('GDPR 15(1)(g)'),
    when: ({ onlyRecipient }) => !onlyRecipient,
    fr: () =>
      french`pour les données qui n’auraient pas été recueillies auprès de moi, toute information disponible sur leur source (article 15(1)(g))`,
    en: () =>
      english`for any data that were not collected from me, any available information as to their source (Article 15(1)(g))`,
  },
  {
    id: 'source-for-recipient',
    sources: confirmed('GDPR 15(1)(g)', 'GDPR 14(2)(f)'),
    when: ({ onlyRecipient }) => onlyRecipient,
    fr: () =>
      french`la source de ces données : l’organisme qui vous les a transmises, la date de la transmission et toute information disponible sur les intermédiaires (articles 14(2)(f) et 15(1)(g))`,
    en: () =>
      english`the source of those data: the organisation that passed them to you, the date, and any available information on intermediaries (Articles 14(2)(f) and 15(1)(g))`,
  },
  {
    id: 'scores-and-decisions',
    sources: confirmed('GDPR 15(1)', 'GDPR 15(1)(h)', 'GDPR 22', 'CJEU C-203/22'),
    when: always,
    fr: () =>
      french`les scores, segments, profils et opinions déduites qui me sont attachés et constituent des données me concernant, ainsi que, si une décision visée à l’article 22 existe, des informations utiles sur la logique qui la sous-tend (article 15(1)(h) ; CJUE, 27 février 2025, C-203/22)`,
    en: () =>
      english`any scores, segments, profiles and inferred opinions attached to me, which are data concerning me; and, if a decision referred to in Article 22 exists, meaningful information about the logic involved (Article 15(1)(h); CJEU, 27 February 2025, C-203/22)`,
  },
  {
    id: 'transfers',
    sources: confirmed('GDPR 15(2)'),
    when: always,
    fr: () =>
      french`le cas échéant, les transferts hors de l’Espace économique européen et les garanties appropriées qui les encadrent (article 15(2))`,
    en: () =>
      english`where applicable, any transfers outside the European Economic Area and the appropriate safeguards that govern them (Article 15(2))`,
  },
  {
    id: 'special-categories',
    sources: confirmed('GDPR 9(1)', 'GDPR 9(2)'),
    when: ({ sensitive }) => sensitive.length > 0,
    fr: ({ sensitive }) =>
      french`la condition de l’article 9(2) sur laquelle vous vous fondez pour traiter les données sensibles que le formulaire m’a demandées (${sensitive.map((name) => nameCategory(name, 'fr')).join(', ')})`,
    en: ({ sensitive }) =>
      english`the condition of Article 9(2) on which you rely to process the special categories of data that the form asked me for (${sensitive.map((name) => nameCategory(name, 'en')).join(', ')})`,
  },
];
