import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { addBundledPage } from './libraries/bundle-page';
import { MUI } from './libraries/mui/visit';
import { SHOELACE } from './libraries/shoelace/visit';
import { SURVEYJS } from './libraries/surveyjs/visit';
import { VUETIFY } from './libraries/vuetify/visit';
import { setStage } from './stage';

describe.each(BROWSERS)('forms made with the libraries of today, in %s', (kind) => {
  const stage = setStage(kind);

  it.each([MUI, VUETIFY, SHOELACE, SURVEYJS])('$kit: what was asked and given is kept as it was', async (library) => {
    const { entry, title, visit } = library.asks;
    const path = await addBundledPage(stage.site, entry, title);
    await visit(await stage.open(path));
    const { disclosures } = await stage.kept(1);
    const [disclosure] = disclosures;
    expect(disclosure).toMatchObject({ state: 'sent', occasion: library.occasion });
    expect(disclosure?.fields.map(({ category, given }) => [category, given])).toEqual(library.fields);
    const boxes = disclosure?.boxes.map(({ wording, preTicked, stateWhenSent }) => [wording, preTicked, stateWhenSent]);
    expect(boxes).toEqual(library.boxes);
  });

  it.each([MUI, VUETIFY, SHOELACE, SURVEYJS])(
    '$kit: a page made alike that collects nothing is silent',
    async (library) => {
      const { entry, title, visit } = library.silent;
      const path = await addBundledPage(stage.site, entry, title);
      await visit(await stage.open(path));
      await stage.enterPlainContest();
      const { disclosures } = await stage.kept(1);
      expect(disclosures.map(({ place }) => place.address)).toEqual([stage.site.page('jeu.html')]);
      expect(stage.site.posts).toHaveLength(2);
    },
  );
});
