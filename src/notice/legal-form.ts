/** Legal forms of companies and associations as they are printed beside a name; the longer before the shorter. */
const FORMS = [
  'société par actions simplifiée(?: unipersonnelle| à associé unique)?',
  "société anonyme(?: à directoire et conseil de surveillance| à conseil d[’']administration| coopérative)?",
  'société à responsabilité limitée',
  'société en nom collectif',
  'société en commandite par actions',
  'société coopérative',
  'entreprise individuelle',
  'entreprise unipersonnelle à responsabilité limitée',
  'association (?:régie par la )?loi (?:de |du 1er juillet )?1901',
  'association déclarée',
  'S\\.?A\\.?S\\.?U\\.?(?!\\p{L})',
  'S\\.?A\\.?R\\.?L\\.?(?!\\p{L})',
  'E\\.?U\\.?R\\.?L\\.?(?!\\p{L})',
  'S\\.?A\\.?S\\.?(?!\\p{L})',
  'S\\.?C\\.?A\\.?(?!\\p{L})',
  'S\\.?N\\.?C\\.?(?!\\p{L})',
  'S\\.?C\\.?O\\.?P\\.?(?!\\p{L})',
  'S\\.?p\\.?A\\.?(?!\\p{L})',
  'S\\.?r\\.?l\\.?(?!\\p{L})',
  'S\\.?L\\.?U\\.?(?!\\p{L})',
  'GmbH(?: & Co\\. KG)?',
  'GIE(?!\\p{L})',
  'SCIC(?!\\p{L})',
  'e\\.\\s?V\\.',
  'Sp\\. z o\\.\\s?o\\.',
  'B\\.?V\\.?(?!\\p{L})',
  'N\\.?V\\.?(?!\\p{L})',
  'AG(?!\\p{L})',
  'SE(?!\\p{L})',
  'PLC(?!\\p{L})',
  'LLC(?!\\p{L})',
  'LLP(?!\\p{L})',
  'Ltd\\.?(?!\\p{L})',
  'Limited(?!\\p{L})',
  'Inc\\.?(?!\\p{L})',
  'Lda\\.?(?!\\p{L})',
  'S\\.?A\\.?(?!\\p{L})',
  'S\\.?L\\.?(?!\\p{L})',
];
const FORM = new RegExp(`(?<![\\p{L}.])(?:${FORMS.join('|')})`, 'u');
const FORM_OF_ANY_CASE = new RegExp(`(?<![\\p{L}.])(?:${FORMS.slice(0, 10).join('|')})`, 'iu');

/** Finds the legal form named first in a text, as printed; undefined when none is. */
export function findLegalForm(text: string): string | undefined {
  return (FORM_OF_ANY_CASE.exec(text) ?? FORM.exec(text))?.[0];
}
