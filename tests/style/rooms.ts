/** The rooms of `src`, whom each may import from, and what it may touch. The order is the order of the data's way. */
interface Room {
  /** Rooms whose files it may import, besides its own. */
  mayImport: readonly string[];
  /** Single files of other rooms that it may import. */
  mayImportFiles?: readonly string[];
  /** Packages it may import. */
  packages: readonly string[];
  /** Pure rooms know no browser-extension API, no clock, no randomness, no network. */
  pure: boolean;
}

export const ROOMS: Readonly<Record<string, Room>> = {
  page: {
    mayImport: ['detector', 'disclosure', 'messages', 'platform'],
    mayImportFiles: ['src/notice/block-text.ts'],
    packages: [],
    pure: false,
  },
  detector: { mayImport: ['disclosure'], packages: ['virtual:lexicons'], pure: true },
  notice: { mayImport: ['disclosure'], packages: ['@mozilla/readability', 'diff'], pure: true },
  disclosure: {
    mayImport: [],
    packages: ['zod/mini', '@noble/hashes/sha2.js', '@noble/hashes/legacy.js', '@iabtcf/core'],
    pure: true,
  },
  messages: {
    mayImport: ['disclosure'],
    mayImportFiles: ['src/detector/page-sight.ts'],
    packages: ['zod/mini'],
    pure: true,
  },
  background: {
    mayImport: ['disclosure', 'notice', 'messages', 'platform', 'ledger'],
    mayImportFiles: [
      // Only their file names, for the browser to inject.
      'src/page/watcher.ts?iife',
      'src/page/recorder.ts?iife',
      // The half of the detector that knows words; the other half runs in pages.
      'src/detector/judgement/judge-page.ts',
      'src/detector/judgement/judge-texts.ts',
      // Which letters are due, for the badge; no letter is written there.
      'src/letter/track-request.ts',
    ],
    packages: [
      'zod/mini',
      'tldts',
      'pdfjs-dist/legacy/build/pdf.mjs',
      'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url',
      'virtual:companies',
    ],
    pure: false,
  },
  ledger: { mayImport: ['disclosure'], packages: ['dexie', '@noble/hashes/sha2.js'], pure: false },
  letter: { mayImport: ['disclosure'], packages: ['pdfkit', 'bidi-js', 'docx', 'mimetext/browser'], pure: true },
  exchange: {
    mayImport: ['disclosure'],
    // Turns of phrase are found in messages as in notices.
    mayImportFiles: ['compile-lexicon', 'detect-language', 'tokens'].map((file) => `src/notice/${file}.ts`),
    packages: ['ics', 'postal-mime', 'tldts', 'zod/mini', '@noble/hashes/sha2.js', '@noble/hashes/argon2.js'],
    pure: true,
  },
  views: {
    mayImport: ['disclosure', 'letter', 'exchange', 'messages', 'platform'],
    // They read the ledger and never write into it.
    mayImportFiles: ['ledger-reader', 'watch-ledger', 'records', 'read-trail', 'trace-approach', 'read-chain'].map(
      (file) => `src/ledger/${file}.ts`,
    ),
    packages: ['preact', 'preact/hooks', '@preact/signals', '@dagrejs/dagre', 'd3-shape', 'd3-time'],
    pure: false,
  },
  platform: {
    mayImport: [],
    // Types of the phrases only.
    mayImportFiles: ['public/_locales/fr/messages.json'],
    packages: ['webextension-polyfill'],
    pure: false,
  },
};

/** A name that only some files may use, and why. */
interface Fence {
  name: string;
  pattern: RegExp;
  /** Rooms or files that may. Everyone else may not. */
  allowed: readonly string[];
  /** Set where a file may have a variable of the same name. */
  unlessDeclared?: true;
}

const IMPURE = Object.keys(ROOMS).filter((room) => !ROOMS[room]?.pure);

export const FENCES: readonly Fence[] = [
  {
    name: 'the network',
    pattern:
      /(?<![\w.'’-])(?:fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|sendBeacon|importScripts)\((?!\w+\??:)/u,
    // The views fetch their own files only: fonts, and the list of licences.
    allowed: [
      'src/background/fetch-document.ts',
      'src/views/dashboard/read-fonts.ts',
      'src/views/dashboard/about/read-licences.ts',
    ],
  },
  { name: 'a beacon', pattern: /\.sendBeacon\(/, allowed: [] },
  {
    name: 'the extension API',
    pattern: /(?<![\w.-])(?:chrome|browser)\.[a-z]/,
    allowed: ['platform', 'src/page/gate.ts'],
  },
  {
    name: 'storage on the disk',
    pattern: /(?<![\w.-])(?:indexedDB|localStorage|sessionStorage|caches|navigator\.storage)(?![\w-])/,
    // What a consent platform wrote into the page's own storage is read at sending, and nothing is written there.
    allowed: ['ledger', 'background', 'views', 'platform', 'src/page/read-signals.ts', 'src/page/read-vendor-list.ts'],
  },
  {
    name: 'the page around it',
    pattern: /(?<![\w.-])(document|window|location|navigator)\.[a-zA-Z]/,
    unlessDeclared: true,
    allowed: ['page', 'background', 'views', 'platform'],
  },
  { name: 'a clock', pattern: /Date\.now\(|new Date\(\)|performance\.now\(/, allowed: IMPURE },
  { name: 'randomness', pattern: /Math\.random\(|randomUUID\(|getRandomValues\(/, allowed: IMPURE },
  {
    name: 'markup from strings',
    pattern: /innerHTML|InnerHTML|outerHTML\s?=|insertAdjacentHTML|document\.write\(/,
    allowed: [],
  },
  { name: 'code from strings', pattern: /(?<![\w.])eval\(|new Function\(/, allowed: [] },
];
