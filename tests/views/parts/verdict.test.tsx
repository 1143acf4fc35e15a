import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../../src/disclosure/interface-languages';
import { POLITICAL_VERDICTS, type PoliticalVerdict, UNREAD_REASONS } from '../../../src/disclosure/reading';
import { Verdict } from '../../../src/views/parts/verdict';
import { englishRooms } from '../../../src/views/phrases/english-rooms';
import { frenchRooms, type RoomPhrases } from '../../../src/views/phrases/french-rooms';
import { PhrasesContext } from '../../../src/views/phrases/use-phrases';
import { ALL_PHRASES } from '../phrases/all-phrases';
import { brokenRules, wordsOn } from '../read-view';

afterEach(cleanup);

function show(phrases: RoomPhrases, change: Partial<Parameters<typeof Verdict>[0]>) {
  const when = phrases.verdict.on(phrases.language === 'fr' ? '3 mars 2026' : '3 March 2026');
  return render(
    <PhrasesContext.Provider value={phrases}>
      <main>
        <h1>Page</h1>
        <h2>Section</h2>
        <Verdict
          political="silent"
          onward="none-stated"
          when={when}
          quotes={[]}
          onwardQuotes={[]}
          heading="h3"
          {...change}
        />
      </main>
    </PhrasesContext.Provider>,
  ).container;
}

const FRENCH: Record<PoliticalVerdict, string> = {
  disclosed: 'La mention lue le 3 mars 2026 dit que vos données peuvent servir à de la communication politique :',
  excluded: 'La mention lue le 3 mars 2026 dit que vos données ne seront pas utilisées à des fins politiques :',
  contradictory: 'Les textes lus le 3 mars 2026 disent deux choses contraires',
  silent:
    'Nous n’avons pas trouvé de mention d’un usage politique dans le texte lu le 3 mars 2026. Cela ne prouve pas qu’il n’y en a pas.',
  unread: 'Aucun texte n’a pu être lu le 3 mars 2026.',
};
const ENGLISH: Record<PoliticalVerdict, string> = {
  disclosed: 'The notice read on 3 March 2026 says that your data may be used for political communication:',
  excluded: 'The notice read on 3 March 2026 says that your data will not be used for political purposes:',
  contradictory: 'The texts read on 3 March 2026 say two opposite things',
  silent:
    'We found no mention of political use in the text read on 3 March 2026. That does not prove that there is none.',
  unread: 'No text could be read on 3 March 2026.',
};

describe.each(POLITICAL_VERDICTS)('the verdict %s', (political) => {
  it('is told in French, with its date', () => {
    expect(wordsOn(show(frenchRooms, { political }))).toContain(FRENCH[political]);
  });
  it('is told in English, with its date', () => {
    expect(wordsOn(show(englishRooms, { political }))).toContain(ENGLISH[political]);
  });
  it('breaks no accessibility rule', async () => {
    expect(
      await brokenRules(show(frenchRooms, { political, quotes: [{ text: 'Une phrase.', source: 'Règlement' }] })),
    ).toEqual([]);
  });
});

describe('a verdict', () => {
  it('shows the passages as quotations, with their source', () => {
    const shown = show(frenchRooms, {
      political: 'contradictory',
      quotes: [
        { text: 'Oui.', language: 'fr', source: 'Règlement' },
        { text: 'Never.', language: 'en', source: 'Politique de confidentialité' },
      ],
    });
    const quotes = [...shown.querySelectorAll('blockquote')];
    expect(quotes.map((quote) => [quote.textContent, quote.lang])).toEqual([
      ['Oui.', 'fr'],
      ['Never.', 'en'],
    ]);
    expect([...shown.querySelectorAll('figcaption')].map((caption) => caption.textContent)).toEqual([
      'Règlement',
      'Politique de confidentialité',
    ]);
  });

  it('says of a silent text that passes data on that others have texts of their own', () => {
    const shown = wordsOn(show(frenchRooms, { onward: 'unnamed-partners' }));
    expect(shown).toContain('des partenaires qu’il ne nomme pas');
    expect(shown).toContain('leurs propres textes, que nous n’avons pas lus');
    expect(wordsOn(show(frenchRooms, {}))).not.toContain('leurs propres textes');
  });

  it('says nothing of partners where nothing was read', () => {
    expect(wordsOn(show(frenchRooms, { political: 'unread' }))).not.toContain('transmission');
  });

  it.each(UNREAD_REASONS)('tells why a text was not read: %s', (unreadReason) => {
    expect(wordsOn(show(frenchRooms, { political: 'unread', unreadReason }))).toContain(
      frenchRooms.verdict.unread[unreadReason].replace(/\u00a0/g, ' '),
    );
  });

  it.each(INTERFACE_LANGUAGES)('never grades, accuses or reassures (%s)', (language) => {
    const { verdict } = ALL_PHRASES[language];
    const all = JSON.stringify([verdict, POLITICAL_VERDICTS.map((one) => verdict.sentence[one]('x'))]);
    expect(all).not.toMatch(/score|note globale|sûr|safe|danger|illégal|illegal|\/\s?10|violation/i);
    expect(all).not.toMatch(
      /(?<!\p{L})sicher|gefahr|gefähr|segur|peligr|sicur|pericol|veilig|gevaar|onrecht|verstoß|ilegal/iu,
    );
  });

  it.each([
    ['fr', 'ne prouve pas'],
    ['en', 'does not prove'],
    ['de', 'beweist nicht'],
    ['es', 'no prueba'],
    ['it', 'non prova'],
    ['nl', 'bewijst niet'],
  ] as const)('says wherever nothing was found that this proves nothing (%s)', (language, words) => {
    const { sentence, unread, onward } = ALL_PHRASES[language].verdict;
    for (const text of [sentence.silent('x'), unread['no-notice'], onward['none-stated']])
      expect(text).toContain(words);
  });
});
