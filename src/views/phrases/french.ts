import type { InterfaceLanguage } from '../../disclosure/interface-languages';
import { frenchDocuments } from './french/documents';
import { frenchNames } from './french/names';
import { frenchPopup } from './french/popup';
import { frenchTagged } from './french/tagged';
import { frenchVerdicts } from './french/verdicts';

/** The French texts that popup and dashboard share; the reference for the other languages. */
export const french = {
  language: 'fr' as InterfaceLanguage,
  app: {
    name: 'Contrepartie',
    navigation: 'Rubriques',
    skip: 'Aller au contenu',
    loading: 'Chargement…',
    pageNotFound: 'Cette rubrique n’existe pas.',
    newTab: '(nouvel onglet)',
    futureTitle: 'Registre d’une version plus récente',
    future:
      'Une version plus récente de Contrepartie a écrit ce registre. Il est laissé intact\u00a0: mettez l’extension à jour pour l’ouvrir.',
    failedTitle: 'Le registre ne s’ouvre pas',
    failed:
      'Le navigateur n’a pas pu ouvrir le registre. Rien n’a été effacé. Redémarrez le navigateur pour réessayer.',
    blockedTitle: 'Une autre fenêtre retient le registre',
    blocked:
      'Contrepartie a été mise à jour, mais une autre fenêtre tient encore l’ancien registre. Rien n’est perdu\u00a0: fermez les autres onglets de Contrepartie, puis rechargez celui-ci.',
    damagedTitle: 'Le registre est illisible',
    damaged:
      'Le navigateur dit que son stockage est abîmé. Redémarrez-le d’abord. Si cela ne suffit pas, une sauvegarde peut être vérifiée ici et reprise dans un nouveau profil.',
    fullTitle: 'Plus de place',
    full: 'Le dernier envoi n’a pas pu être noté\u00a0: le disque est plein. Libérez de la place, puis recommencez.',
    writeFailedTitle: 'Un envoi n’a pas été noté',
    writeFailed: 'Le dernier envoi n’a pas pu être écrit dans le registre. Ce qui était déjà noté est intact.',
  },
  names: frenchNames,
  documents: frenchDocuments,
  verdict: frenchVerdicts,
  popup: frenchPopup,
  tagged: frenchTagged,
};

/** The texts of one language: same keys, same insertions as the French. */
export type Phrases = typeof french;
