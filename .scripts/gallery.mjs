import { build } from './build.mjs';
import { prepare } from './prepare.mjs';
import { runTypescript } from './run-typescript.mjs';

/** `npm run gallery -- WORD…` takes only the pictures whose name holds one of the words. */
const only = process.argv.slice(2);
const { chromium } = prepare(['chromium']);
if (!chromium) {
  console.error('No Chromium found.');
  process.exit(1);
}
for (const target of ['chromium', 'gallery-page']) if (!build(target)) process.exit(1);
const isSound = await runTypescript('tests/gallery/make-gallery.ts', 'makeGallery', {
  executable: chromium,
  folder: 'dist/gallery',
  only,
});
process.exit(isSound ? 0 : 1);
