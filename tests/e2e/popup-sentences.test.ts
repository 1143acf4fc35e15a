import { describe, expect, it } from 'vitest';
import { englishVerdicts } from '../../src/views/phrases/english/verdicts';
import { frenchVerdicts } from '../../src/views/phrases/french/verdicts';
import { BROWSERS } from './browsers';
import { changeSettings, openPopupOver, readBadge, waitForWords } from './popup';
import { addContest, QUESTIONS } from './small-contest';
import { setStage } from './stage';

const POLLING = { timeout: 15_000, interval: 50 };
const LEAD =
  'La société Jeux Exemple, responsable du traitement, utilise vos données pour gérer votre participation au jeu.';

/** A notice, what it says of politics and of passing on, and a passage that must be quoted. */
const CASES = [
  [
    'Vos données sont transmises à des partis politiques pour leurs campagnes électorales. Elles sont vendues à des tiers à des fins commerciales.',
    'disclosed',
    'sale-or-rental',
    'transmises à des partis politiques',
  ],
  [
    'Vos données ne sont jamais utilisées à des fins politiques ni transmises à des tiers.',
    'excluded',
    'none-stated',
    'jamais utilisées à des fins politiques',
  ],
  [
    'Vos données ne sont jamais transmises à des partis politiques. Vos données sont utilisées pour des campagnes électorales. Elles sont transmises à nos partenaires : Alpha Mutuelle et Bêta Énergie.',
    'contradictory',
    'named-partners',
    'Vos données sont utilisées pour des campagnes électorales.',
  ],
  [
    'Vos données sont transmises à nos partenaires commerciaux.',
    'silent',
    'unnamed-partners',
    'transmises à nos partenaires commerciaux',
  ],
  [
    'Vos données sont transmises à nos partenaires des secteurs suivants : assurance, énergie, téléphonie.',
    'silent',
    'by-sector',
    'assurance, énergie, téléphonie',
  ],
] as const;

describe.each(BROWSERS)('the popup over a form, in %s', (kind) => {
  const stage = setStage(kind);

  const openOver = async (name: string, notice: string, language: 'fr' | 'en') => {
    const small = `<small>${LEAD} ${notice}</small>`;
    const form = `<form action="/participer" method="post">${QUESTIONS}<button>Je participe</button>${small}</form>`;
    return openOverForm(name, form, language);
  };

  const openOverForm = async (name: string, form: string, language: 'fr' | 'en') => {
    const page = await stage.open(addContest(stage.site, name, form));
    await expect.poll(() => readBadge(stage.own, page.url()).then(({ text }) => text), POLLING).not.toBe('');
    await changeSettings(stage.own, { language });
    return openPopupOver(stage.driver, page);
  };

  it.each(CASES)('says of “%s” that it is %s and %s', async (notice, political, onward, passage) => {
    const popup = await openOver(`${political}-${onward}`, notice, 'fr');
    await waitForWords(popup, frenchVerdicts.label[political]);
    await waitForWords(popup, frenchVerdicts.sentence[political](frenchVerdicts.justNow));
    await waitForWords(popup, frenchVerdicts.onward[onward]);
    await waitForWords(popup, passage);
  });

  it('says in English too that politics and sale are announced, with the sentence as it stands', async () => {
    const [notice, political, onward, passage] = CASES[0];
    const popup = await openOver('english', notice, 'en');
    await waitForWords(popup, englishVerdicts.sentence[political](englishVerdicts.justNow));
    await waitForWords(popup, englishVerdicts.onward[onward]);
    await waitForWords(popup, passage);
  });

  it('says that there is no notice, and that this proves nothing', async () => {
    const asked = '<p><label>Adresse e-mail <input name="email" type="email"></label></p>';
    const popup = await openOverForm(
      'sans-mention',
      `<form method="post">${asked}<button>Je participe</button></form>`,
      'fr',
    );
    await waitForWords(popup, frenchVerdicts.label.unread);
    await waitForWords(popup, frenchVerdicts.unread['no-notice']);
  });
});
