import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../../../src/disclosure/interface-languages';
import { type Ledger, openLedger } from '../../../../src/ledger/ledger';
import type { Block } from '../../../../src/letter/letter';
import { type Paper, renderPaper } from '../../../../src/letter/pdf/render-paper';
import { loadWords } from '../../../../src/views/dashboard/evidence/load-words';
import { writePaper } from '../../../../src/views/dashboard/evidence/write-paper';
import { REACHED, traceSample } from '../../../exchange/chain/traced-chain';
import { uuidOf } from '../../../ledger/sample-entry';
import { letterFonts } from '../../../letter/pdf/letter-fonts';
import { readPdf } from '../../../letter/pdf/read-pdf';
import { ALL_PHRASES } from '../../phrases/all-phrases';

const name = 'paper-under-test';
const TERMS = { madeAt: '2026-06-30T10:00:00.000Z', madeBy: 'Contrepartie 1.0' };
const fonts = letterFonts();
let ledger: Ledger;
let made = 0;

beforeEach(async () => {
  await Dexie.delete(name);
  made = 0;
  ledger = await openLedger(() => uuidOf(900 + made++), name);
});
afterEach(() => ledger.close());

async function write(language: (typeof INTERFACE_LANGUAGES)[number], said?: string): Promise<Paper> {
  return writePaper(await traceSample(ledger, said), ALL_PHRASES[language], await loadWords(language), TERMS);
}

/** Every text of some blocks. */
function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return [...block.items];
    if (block.kind === 'table') return [...(block.head ?? []), ...block.rows.flat()];
    return block.kind === 'quote' ? [block.text, block.attribution] : [block.text];
  });
}
const all = ({ title, lead, chapters }: Paper) => [
  title,
  ...textsOf(lead),
  ...chapters.flatMap((chapter) => [chapter.title, ...textsOf(chapter.blocks)]),
];
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

describe('the evidence on a message, for people', () => {
  it('tells the message, the paths with their reasons, the records with their hashes, the letters, and how to check', async () => {
    const text = plain(all(await write('fr')).join('\n'));
    const file = await ledger.readChain(uuidOf(70));
    const link = file?.links.find(({ disclosureId }) => disclosureId === uuidOf(1));
    for (const told of [
      'Équipe Dupont',
      'Parti Exemple',
      'Votez Dupont le 14 juin.',
      'dupont-2027.test',
      'capture.png, 5 octets, SHA-256',
      'possible, il n’est pas prouvé',
      '1. Routage Exemple',
      'Une réponse à l’une de mes lettres cite Routage Exemple.',
      'Une requête de la page a porté mon adresse ou mon numéro à Suivi.',
      'jeu1.test a reçu ces données, d’après ce qui est enregistré.',
      'Elles peuvent servir à des partis politiques.',
      'Le Jeu SARL vend vos données à des partenaires.',
      'J’accepte de recevoir les offres des partenaires',
      'à l’ouverture : cochée d’avance, à l’envoi : cochée',
      'https://jeu1.test/politique',
      'vers suivi.test',
      'CP-2026-7F3K9',
      'cite comme destinataire : Routage Exemple',
      'maillon 2 de la chaîne',
      'RFC 8785',
    ])
      expect(text).toContain(told);
    expect(text).toContain(link?.hash);
    expect(text).toContain(link?.content);
    for (const { hash } of file?.sendings.flatMap(({ notices }) => notices) ?? []) expect(text).toContain(hash);
  });

  it('never tells what was added from memory as witnessed or as of a day', async () => {
    const paper = await write('fr');
    const blocks = paper.chapters[2]?.blocks ?? [];
    const from = blocks.findIndex((block) => block.kind === 'heading' && block.text.includes('marche.example.org'));
    const told = plain(textsOf(blocks.slice(from)).join('\n'));
    expect(told).toContain('marche.example.org, 2024\n');
    expect(told).toContain('Contrepartie n’a rien vu de cet envoi');
    expect(told).toContain('Un jeu au marché');
    expect(told).toContain('c’est incertain');
    expect(told).not.toMatch(/janvier|cases? à cocher|Aucune mention|Date et heure/);
    const steps = plain(textsOf(paper.chapters[1]?.blocks ?? []).join('\n'));
    expect(steps).toContain('2024 : Jeu-concours, marche.example.org, ajouté de mémoire (envoi 2 ci-dessous).');
    expect(steps).toContain('c’est moi qui le dis, rien ne l’a constaté');
  });

  it('holds nothing that was given, and no fingerprint', async () => {
    const text = all(await write('fr')).join('\n');
    expect(text).not.toContain(REACHED);
    for (const { fingerprints } of [...(await ledger.latestDisclosures(9)), ...(await ledger.approaches())])
      for (const { digest } of fingerprints) expect(text).not.toContain(digest);
  });

  it.each(INTERFACE_LANGUAGES)('is a tagged PDF in %s that says all of it', async (language) => {
    const paper = await write(language);
    const bytes = await renderPaper(paper, fonts);
    const { catalog, source, tags, runs, pages } = readPdf(bytes);
    const text = plain(
      runs
        .filter(({ y }) => y < 788)
        .map((run) => run.text)
        .join(''),
    );
    expect(catalog).toContain(`/Lang (${language})`);
    expect(source).toContain('/Marked true');
    expect(tags.filter((tag) => tag === 'H1')).toHaveLength(1);
    expect(tags.filter((tag) => tag === 'H2')).toHaveLength(paper.chapters.length);
    for (const tag of ['H3', 'L', 'LI', 'BlockQuote', 'Table', 'TH', 'TD']) expect(tags).toContain(tag);
    // The cells of a row are set side by side, line by line: of those that take several lines the words are looked for.
    for (const part of all(paper).map(plain))
      if (!text.includes(part)) for (const word of part.split(' ')) expect(text, part).toContain(word);
    expect(text).not.toContain('\uFFFD');
    expect(runs.filter(({ y }) => y > 788)).toHaveLength(pages * 2);
  });

  it('prints hostile words as words', async () => {
    const hostile = '\u202Egnp.exe\u0000 (/JavaScript) <script>alert(1)</script>\n%%EOF 中文 '.repeat(20);
    const paper = await write('en', hostile);
    const bytes = await renderPaper(paper, fonts);
    const file = Buffer.from(bytes).toString('latin1');
    const objects = file
      .replace(/stream\r?\n[\s\S]*?endstream/g, '')
      .replace(/\((?:\\.|[^\\)])*\)|<[0-9a-fA-F]*>/gs, '');
    expect(objects).not.toMatch(/\/(?:JavaScript|JS|OpenAction|AA|Launch|EmbeddedFile|URI)\b/);
    expect(file.match(/%%EOF/g)).toHaveLength(1);
    const text = readPdf(bytes)
      .runs.map((run) => run.text)
      .join('');
    expect(text).not.toContain('\u202E');
    expect(text).not.toContain('\u0000');
    expect(text).toContain('U+4E2D');
    expect(text).toContain('the JSON file has them');
  });

  it('says that nobody is known, where nobody is', async () => {
    const traced = { ...(await traceSample(ledger)), suspects: [], leads: [], sendings: [], letters: [], links: [] };
    const paper = writePaper(traced, ALL_PHRASES.fr, await loadWords('fr'), TERMS);
    expect(all(paper)).toContain(ALL_PHRASES.fr.approaches.nobody);
    expect(paper.chapters.map(({ title }) => title)).not.toContain((await loadWords('fr')).sendings);
    expect((await renderPaper(paper, fonts)).length).toBeGreaterThan(1_000);
  });
});
