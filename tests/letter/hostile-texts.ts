import fc from 'fast-check';

/** What has broken writers of files before: line ends, markup, formulas, header and directive look-alikes, odd Unicode. */
const BAITS = [
  '\r\nBcc: all@evil.example',
  '\nTo: x@evil.example',
  '\r\n.\r\n',
  '--contrepartie-mixed--',
  '\r\n--contrepartie-mixed\r\nContent-Type: text/html\r\n\r\n<b>x</b>',
  '=?utf-8?B?Qg==?=',
  '&bcc=x@evil.example',
  '?subject=no',
  '%0D%0ABcc:%20x@evil.example',
  '=HYPERLINK("https://evil.example")',
  '+cmd|calc',
  '@SUM(1)',
  '</w:t></w:r><w:r><w:fldSimple w:instr="DDEAUTO"/>',
  '<w:p/>',
  ']]>',
  '<script>alert(1)</script>',
  '&#x0;&lt;',
  'END:VCALENDAR\r\nBEGIN:VEVENT',
  'a;b,c\\n',
  ') Tj ET (',
  '\\) /JS (app.alert(1))',
  'endstream endobj',
  '\u202Egpj.exe',
  '\u0000\u0007\u001B[31m',
  '\uD800',
  '\uFFFE',
  '\u2028\u2029\u0085',
  'e\u0301\u0301\u0301\u0301\u0301',
  '$&$1$`',
  '日本語 العربية 👩‍👩‍👧',
];

/** One hostile text: a bait, noise, or baits in noise. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...BAITS),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .tuple(fc.string({ maxLength: 12 }), fc.constantFrom(...BAITS), fc.string({ maxLength: 12 }))
    .map((parts) => parts.join('')),
);
