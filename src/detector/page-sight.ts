import type { DataCategory } from '../disclosure/categories';
import type { LanguageCode } from '../disclosure/languages';
import type { Screen } from '../disclosure/occasions';
import type { BoxPurpose, ConsentBox, NoticeRole } from '../disclosure/schema';
import type { FieldKind } from './field-kind';

// What goes between the two halves of the detector: the sight of a page is taken in the page and holds no element and
// no value; it is judged in the background, where the words of all languages are. Both are plain data.

/** An element, by its place in the list that whoever took the sight keeps. */
export type Handle = number;

/** One question of a page as it shows itself: a control, or all radios or boxes that answer it together. */
export interface QuestionSight {
  /** Its controls, in document order; at least one. */
  controls: readonly Handle[];
  /** `type` of an input, the role of a widget, else the tag. */
  type: string;
  /** Attributes of the first control that are not empty, by name; `host-name` and `host-id` are its shadow host's. */
  marks: Readonly<Record<string, string>>;
  /** What the page says it asks; for a single box, its wording. */
  label: string;
  /** Whether markup ties that label to the control; otherwise it is only the nearest text. */
  tied: boolean;
  /** The legend or name of the group of controls around it, when that is not the label. */
  groupLabel: string;
  /** Whether its boxes have names of their own that differ by a number or a word at their end. */
  numbered: boolean;
  /** The labels of radios or boxes. */
  answers: readonly string[];
  /** The options of a select as shown, the first 60; of others their answers. */
  options: readonly string[];
  /** The first option of a list, when it names the question instead of answering it. */
  prompt: string;
  /** The text before an untied label. */
  remark: string;
  /** For a box called by a word or two: the texts before it, nearest first, then what names its group. */
  leads: readonly string[];
  required: boolean;
  /** Those of its controls that stand ticked. */
  ticked: readonly Handle[];
}

/** A hidden input whose constant says yes. */
export interface HiddenSight {
  handle: Handle;
  name: string;
}

/** A button, or a link among the buttons. */
export interface PressSight {
  handle: Handle;
  wording: string;
  sends: boolean;
}

/** What stands in and around one point. */
export interface PointContext {
  buttons: readonly string[];
  headings: string;
  text: string;
  /** The last heading before the point, with no other form or control between: as a rule its own. */
  leading: string;
  before: string;
  /** The words right after the point, up to the next control. */
  after: string;
  names: string;
}

/** What a page says about itself. */
export interface PageContext {
  title: string;
  headings: string;
  /** The name of the site, as it calls itself and as its logo is called. */
  owner: string;
  /** A player or an element made to look like one. */
  hasPlayer: boolean;
}

/** The controls of one form, or of one group without a form, with what stands around them. */
export interface GroupSight {
  root: Handle;
  questions: readonly QuestionSight[];
  hidden: readonly HiddenSight[];
  presses: readonly PressSight[];
  context: PointContext;
  /** Whether something can be drawn in it: a signature. */
  isDrawn: boolean;
}

/** All that is seen of a page at first: enough to tell what its groups of controls ask, and why. */
export interface PageSight {
  /** The language declared nearest to the first group, and that of the whole page, as BCP 47 tags. */
  language: string;
  pageLanguage: string;
  page: PageContext;
  groups: readonly GroupSight[];
}

/** A field of a judged group: its controls, and what they ask. */
export interface JudgedField {
  controls: readonly Handle[];
  kind: FieldKind;
  category: DataCategory;
  label: string;
  required: boolean;
}

/** A consent box of a judged group. */
export interface JudgedBox {
  handle: Handle;
  control: ConsentBox['control'];
  wording: string;
  purposes: readonly BoxPurpose[];
  required: boolean;
  preTicked: boolean;
  sense: ConsentBox['sense'];
}

/** What a group of controls was found to be; groups that ask for nothing personal have none. */
export interface JudgedPoint {
  /** Index of the group in the sight. */
  group: number;
  screen: Screen;
  reasons: readonly string[];
  fields: readonly JudgedField[];
  boxes: readonly JudgedBox[];
  /** Wordings of boxes that only accept rules or a policy: they tell nothing of their own. */
  formalities: readonly string[];
}

/** The judgement on a sight, and the languages that it was read in. */
export interface PageJudgement {
  languages: readonly LanguageCode[];
  points: readonly JudgedPoint[];
}

/** A link as it shows itself. */
export interface LinkSight {
  label: string;
  href: string;
}

/** Texts and links around points, to be weighed in the languages of the page. */
export interface TextsSight {
  languages: readonly LanguageCode[];
  texts: readonly string[];
  links: readonly LinkSight[];
}

/** A legal document that a link may lead to. */
export type LinkRole = Exclude<NoticeRole, 'beside-form'>;

/** How much each text tells of what becomes of data, 0 for nothing; and where each link leads, null for elsewhere. */
export interface TextsJudgement {
  weights: readonly number[];
  roles: readonly (LinkRole | null)[];
}

/** An attribute of a question's first control, or the empty string. */
export function markOf({ marks }: QuestionSight, name: string): string {
  return Object.hasOwn(marks, name) ? (marks[name] ?? '') : '';
}
