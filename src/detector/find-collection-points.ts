import type { CollectionPoint } from './collection-point';
import { judgePage } from './judgement/judge-page';
import { judgeTexts } from './judgement/judge-texts';
import { finishLook } from './sight/look';
import { lookForPoints } from './sight/look-for-points';
import type { SightOptions } from './sight/take-sight';

/** Both halves of the detector in one place and one go: every point of a page, as `lookForPoints` describes them. */
export function findCollectionPoints(
  root: Document | ShadowRoot | Element,
  options: SightOptions = {},
): CollectionPoint[] {
  return finishLook(lookForPoints(root, options), { judgePage, judgeTexts }) ?? [];
}
