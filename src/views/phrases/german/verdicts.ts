import { formatCount } from '../dates';
import type { frenchVerdicts } from '../french/verdicts';
import { makePlural } from '../plural';

const plural = makePlural('de');

/** German words for what a notice says, and for what we could not find in it. Await a native reader. */
export const germanVerdicts: typeof frenchVerdicts = {
  label: {
    disclosed: 'Politische Verwendung im Text angekündigt',
    excluded: 'Politische Verwendung im Text ausgeschlossen',
    contradictory: 'Zwei Sätze widersprechen sich',
    silent: 'Keine Erwähnung politischer Verwendung gefunden',
    unread: 'Text nicht gelesen',
  },
  sentence: {
    disclosed: (when) =>
      `Der ${when} gelesene Datenschutzhinweis besagt, dass Ihre Daten für politische Kommunikation verwendet werden können:`,
    excluded: (when) =>
      `Der ${when} gelesene Datenschutzhinweis besagt, dass Ihre Daten nicht zu politischen Zwecken verwendet werden:`,
    contradictory: (when) =>
      `Die ${when} gelesenen Texte sagen über die politische Verwendung Ihrer Daten zwei gegensätzliche Dinge. Hier sind die Sätze:`,
    silent: (when) =>
      `Wir haben in dem ${when} gelesenen Text keine Erwähnung einer politischen Verwendung gefunden. Das beweist nicht, dass es keine gibt.`,
    unread: (when) =>
      `Es konnte ${when} kein Text gelesen werden. Wir können daher nichts über politische Verwendung sagen.`,
  },
  unread: {
    'no-notice': 'Wir haben beim Formular keinen Datenschutzhinweis gefunden. Das beweist nicht, dass es keinen gibt.',
    'language-not-covered': 'Der Datenschutzhinweis ist in einer Sprache verfasst, die Contrepartie nicht lesen kann.',
    'too-short': 'Der Text beim Formular ist zu kurz, um zu sagen, was mit Ihren Daten geschieht.',
    'not-readable': 'Der Datenschutzhinweis konnte nicht gelesen werden.',
    memory:
      'Es wurde kein Text gelesen: Dieser Eintrag ist aus der Erinnerung hinzugefügt. Über eine politische Nutzung können wir nichts sagen.',
    mailbox:
      'Es wurde kein Text gelesen: Dieser Eintrag ist nach einer erhaltenen Nachricht hinzugefügt. Über eine politische Nutzung können wir nichts sagen.',
  },
  onward: {
    'none-stated':
      'Wir haben darin keine Erwähnung einer Weitergabe an andere gefunden. Das beweist nicht, dass es keine gibt.',
    'named-partners': 'Der Text sieht eine Weitergabe an Partner vor, die er nennt.',
    'by-sector': 'Der Text sieht eine Weitergabe an Partner vor, von denen er nur die Branche angibt.',
    'unnamed-partners': 'Der Text sieht eine Weitergabe an Partner vor, die er nicht nennt.',
    'sale-or-rental': 'Der Text sieht den Verkauf oder die Vermietung Ihrer Daten vor.',
  },
  onwardLabel: {
    'named-partners': 'Weitergabe an genannte Partner',
    'by-sector': 'Weitergabe nach Branchen',
    'unnamed-partners': 'Weitergabe an ungenannte Partner',
    'sale-or-rental': 'Verkauf oder Vermietung der Daten',
  },
  silentButPassedOn:
    'Wer Ihre Daten danach erhält, hat eigene Texte, die wir nicht gelesen haben: Sie können eine politische Verwendung vorsehen.',
  on: (day) => `am ${day}`,
  justNow: 'soeben auf dieser Seite',
  words: (count) => plural(count, { one: '1 Wort gelesen', other: `${formatCount('de', count)} Wörter gelesen` }),
  politicalMark: 'Politik',
  onwardMark: 'Weitergabe',
  statementMark: 'Rechtliche Angabe',
};
