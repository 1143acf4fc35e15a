import type { Page } from 'puppeteer-core';
import type { DataCategory } from '../../../src/disclosure/categories';
import type { Disclosure } from '../../../src/disclosure/schema';

/** A page made with a form library: its entry file, its title, and how a person fills it in and sends it. */
interface LibraryPage {
  entry: string;
  title: string;
  /** Ends when the page has thanked, or has gone. */
  visit(page: Page): Promise<void>;
}

/** What a form library is tested with: a page that collects data, and one made alike that must stay silent. */
export interface LibraryCase {
  kit: string;
  asks: LibraryPage;
  silent: LibraryPage;
  occasion: Disclosure['occasion'];
  /** Every field in the order of the page, and whether something was given. */
  fields: [DataCategory, Disclosure['fields'][number]['given']][];
  /** Every consent box in the order of the page: how its wording begins, whether it was ticked at first and when sent. */
  boxes: [wording: string, preTicked: boolean, stateWhenSent: Disclosure['boxes'][number]['stateWhenSent']][];
}
