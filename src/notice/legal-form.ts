/** Legal forms of companies and associations as they are printed beside a name; the longer before the shorter. */
const FORMS = [
  'société par actions simplifiée(?: unipersonnelle| à associé unique)?',
  "société anonyme(?: à directoire et conseil de surveillance| à conseil d[’']administration| coopérative)?",
  'société à responsabilité limitée',
  'société en nom collectif',
  'société en commandite par actions',
  'société coopérative',
  'entreprise individuelle',
  'entrepreneure? individuel(?:le)?',
  'auto-entrepreneure?',
  'micro-entreprise',
  'établissement public(?: à caractère (?:industriel et commercial|administratif))?',
  "groupement d[’']intérêt économique",
  "fondation reconnue d[’']utilité publique",
  "association reconnue d[’']utilité publique",
  'mutuelle (?:soumise aux dispositions|régie par)',
  'entreprise unipersonnelle à responsabilité limitée',
  'association (?:régie par la )?loi (?:de |du 1er juillet )?1901',
  'association déclarée',
  'S\\.?A\\.?S\\.?U\\.?',
  'S\\.?A\\.?R\\.?L\\.?',
  'E\\.?U\\.?R\\.?L\\.?',
  'S\\.?A\\.?S\\.?',
  'S\\.?C\\.?A\\.?',
  'S\\.?N\\.?C\\.?',
  'S\\.?C\\.?O\\.?P\\.?',
  'S\\.?p\\.?A\\.?',
  'S\\.?r\\.?l\\.?',
  'S\\.?L\\.?U\\.?',
  'GmbH(?: & Co\\. KG)?',
  'GIE',
  'SCIC',
  'e\\.\\s?V\\.',
  'Sp\\. z o\\.\\s?o\\.',
  'B\\.?V\\.?',
  'N\\.?V\\.?',
  'e\\.\\s?K\\.',
  'AG',
  'Stichting',
  'Vereniging',
  'SE',
  'PLC',
  'LLC',
  'LLP',
  'Ltd\\.?',
  'Limited',
  'Inc\\.?',
  'Lda\\.?',
  'S\\.?A\\.?',
  'S\\.?L\\.?',
];
/** So many of them are written out, in whatever case. */
const WRITTEN = 18;
// Ranges of letters instead of \p{L}: a whole class of Unicode in a pattern of any case costs milliseconds to compile.
const FORM = new RegExp(`(?=[A-Ze])(?<![A-Za-zÀ-ɏ.])(?:${FORMS.slice(WRITTEN).join('|')})(?![A-Za-zÀ-ɏ])`);
const FORM_OF_ANY_CASE = new RegExp(`(?=[aefgmsé])(?<![a-zà-ɏ.])(?:${FORMS.slice(0, WRITTEN).join('|')})`, 'i');
/** How the forms written out begin: a look at these letters is cheaper than the whole list. */
const WRITTEN_OUT =
  /soci|entrepr|assoc|auto|micro|établ|group|fondat|mutu|SOCI|ENTREPR|ASSOC|Soci|Assoc|Fondat|Mutu|Établ/;
const SHORT = /[A-Z]/;

/** Finds the legal form named first in a text, as printed; undefined when none is. */
export function findLegalForm(text: string): string | undefined {
  const written = WRITTEN_OUT.test(text) ? FORM_OF_ANY_CASE.exec(text) : null;
  return (written ?? (SHORT.test(text) ? FORM.exec(text) : null))?.[0];
}
