import type { DataCategory } from '../disclosure/categories';
import type { Screen } from '../disclosure/occasions';
import type { BoxPurpose, ConsentBox, NoticeRole } from '../disclosure/schema';
import type { FieldKind } from './field-kind';

/** One question that a page asks; a radio group or a set of date selects has several elements. */
export interface DetectedField {
  /** The control, or the first one of its group. */
  element: Element;
  /** Every control of the group, `element` first. */
  elements: readonly Element[];
  kind: FieldKind;
  category: DataCategory;
  label: string;
  required: boolean;
}

/** A control, or a sentence, by which the user agrees or refuses. */
export interface DetectedBox {
  element: Element;
  control: ConsentBox['control'];
  wording: string;
  purposes: readonly BoxPurpose[];
  required: boolean;
  preTicked: boolean;
  sense: ConsentBox['sense'];
}

/** A link to a legal document; `address` as the page wrote it, resolved by the caller. */
export interface DetectedLink {
  element: Element;
  role: Exclude<NoticeRole, 'beside-form'>;
  href: string;
  label: string;
}

/** A group of controls that asks for personal data. */
export interface CollectionPoint {
  /** The form, or the smallest element around a group of controls without one. */
  root: Element;
  screen: Screen;
  /** Why that occasion, in short technical words: `title: jeu concours`. */
  reasons: readonly string[];
  fields: readonly DetectedField[];
  boxes: readonly DetectedBox[];
  /** Elements whose text tells what becomes of the data. */
  notices: readonly Element[];
  links: readonly DetectedLink[];
  /** Set when a cap was reached and only the first controls were looked at. */
  truncated: boolean;
}
