import { type LanguageCode, toLanguage } from '../../disclosure/languages';
import { isOccasion } from '../../disclosure/occasions';
import {
  type GroupSight,
  type JudgedBox,
  type JudgedPoint,
  markOf,
  type PageContext,
  type PageJudgement,
  type PageSight,
} from '../page-sight';
import { attributeOffers } from './attribute-offers';
import { chooseLanguages } from './choose-languages';
import { classifyQuestion } from './classify-question';
import { classifyScreen } from './classify-screen';
import { describeFields } from './describe-fields';
import { findKnowledge } from './find-knowledge';
import { foldWords } from './fold-words';
import { type Lexicons, openLexicons } from './languages';
import { findPhrases } from './lexicon';
import { namePolitics } from './name-politics';
import { readBoxes } from './read-boxes';
import { readButtonBoxes, readHiddenBoxes, readTextBoxes, readUnknownBoxes } from './read-other-boxes';
import { resolveKinds } from './resolve-kinds';
import { tellsWho } from './tells-who';

/** Tells of every group of controls that a page shows what it asks and why; passes over those that ask nothing personal. */
export function judgePage(sight: PageSight): PageJudgement {
  const languages = chooseFor(sight);
  const lexicons = openLexicons(languages);
  const texts = sight.groups.flatMap(({ questions, context }) => [
    ...questions.map(({ label, remark }) => label || remark),
    ...context.headings.split(' . '),
  ]);
  const asked = findKnowledge(texts, lexicons);
  const points: JudgedPoint[] = [];
  for (const [at, group] of sight.groups.entries()) {
    const { point, boxes } = judgeGroup(group, at, { page: sight.page, asked }, lexicons, languages);
    const last = points.at(-1);
    if (point) points.push(point);
    else if (last?.group === at - 1 && isOccasion(last.screen) && isOfBoxes(group, boxes))
      points.splice(-1, 1, { ...last, boxes: [...last.boxes, ...boxes.filter(canBeTicked)] });
  }
  return { languages, points: setArticlesApart(points) };
}

/** What a story with room for comments is about is not what its newsletter is for. */
function setArticlesApart(points: readonly JudgedPoint[]): JudgedPoint[] {
  if (!points.some(({ screen }) => screen === 'comment')) return [...points];
  return points.map((point) => {
    const isOfStory = isOccasion(point.screen) && point.reasons.every((reason) => /^(?:title|h1): /.test(reason));
    if (!isOfStory) return point;
    const isAddress = point.fields.every(({ category }) => ADDRESS.has(category));
    return { ...point, screen: isAddress ? 'newsletter' : 'other', reasons: ['controls'] };
  });
}

const ADDRESS: ReadonlySet<string> = new Set(['email', 'given-name', 'family-name', 'full-name']);

/** The last step of a wizard may be a form of its own, of consent boxes alone; the choice of cookies is none. */
function isOfBoxes({ questions, context }: GroupSight, boxes: readonly JudgedBox[]): boolean {
  if (questions.length > boxes.length || /cookie/i.test(context.text)) return false;
  return boxes.some(({ purposes }) => purposes.some((purpose) => AGREED.has(purpose)));
}

const AGREED: ReadonlySet<string> = new Set(['rules', 'newsletter', 'partners']);

function canBeTicked({ control }: JudgedBox): boolean {
  return control !== 'text' && control !== 'hidden';
}

const MOST_SAMPLED_GROUPS = 8;
const MOST_SAMPLED_QUESTIONS = 20;

function chooseFor({ language, pageLanguage, page, groups }: PageSight): LanguageCode[] {
  const texts = groups.slice(0, MOST_SAMPLED_GROUPS).map(({ questions, context }) => {
    const asked = questions.slice(0, MOST_SAMPLED_QUESTIONS);
    const labels = asked
      .map((one) => `${one.label.slice(0, 150)} ${markOf(one, 'placeholder').slice(0, 60)}`)
      .join(' ');
    return `${labels.slice(0, 1_500)} ${context.headings.slice(0, 200)} ${context.before.slice(-300)} ${context.buttons.join(' ').slice(0, 200)}`;
  });
  const words = foldWords(`${page.title} ${page.headings} ${texts.join(' ')}`);
  const chosen = chooseLanguages(language || pageLanguage, words);
  // A widget may speak another language than the page whose rules and policy it stands under.
  const around = toLanguage(pageLanguage);
  return around && !chosen.includes(around) ? [...chosen, around] : chosen;
}

function judgeGroup(
  group: GroupSight,
  at: number,
  { page, asked }: { page: PageContext; asked: readonly string[] },
  lexicons: Lexicons,
  languages: readonly LanguageCode[],
): { point: JudgedPoint | null; boxes: readonly JudgedBox[] } {
  const { boxes, asked: questions } = readBoxes(group.questions, lexicons);
  const known = resolveKinds(
    questions.map((question) => ({ question, guess: classifyQuestion(question, lexicons) })),
    lexicons,
    asked,
  );
  namePolitics(known, group.context, page, lexicons);
  boxes.push(...readHiddenBoxes(group.hidden), ...readButtonBoxes(group.presses, lexicons));
  boxes.push(...readTextBoxes(group.root, group.context, lexicons));
  const attributed = attributeOffers(boxes, page, group.context, languages);
  const said = classifyScreen({ questions: known, boxes: attributed, point: group.context, page }, lexicons);
  const fields = describeFields(known, lexicons);
  const isPersonal = fields.some(({ category }) => category !== 'other' && category !== 'free-text');
  const isDrawn = said.screen === 'petition' && group.isDrawn;
  const hasBox = attributed.some(canBeTicked);
  if (!isPersonal && !isDrawn && !(hasBox && fields.length > 0)) return { point: null, boxes: attributed };
  const screen = isDrawn || tellsWho(said.screen, fields, group.context.buttons) ? said.screen : 'none';
  attributed.push(...readUnknownBoxes(known, screen, lexicons));
  const point = {
    group: at,
    screen,
    reasons: said.reasons,
    fields,
    boxes: attributed,
    formalities: findFormalities(attributed, lexicons),
  };
  return { point, boxes: attributed };
}

/** UTF-16 units of a wording that is a notice by its length. */
const LONG_WORDING = 140;
const FORMAL: ReadonlySet<string> = new Set(['rules', 'privacy', 'other']);

function findFormalities(boxes: readonly JudgedBox[], lexicons: Lexicons): string[] {
  const formal = boxes.filter(({ control, wording, purposes }) => {
    if (control === 'text' || wording.length >= LONG_WORDING || !purposes.every((one) => FORMAL.has(one))) return false;
    const says = findPhrases(lexicons.notices, foldWords(wording)).map(({ meaning }) => meaning);
    // "… that my data are processed to call me back": what they are used for.
    return !(says.includes('data') && says.includes('use'));
  });
  return formal.map(({ wording }) => wording);
}
