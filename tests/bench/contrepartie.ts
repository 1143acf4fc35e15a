import { detectFields } from '../../src/detector/detect-fields';
import type { FieldKind } from '../../src/detector/field-kind';
import { findCollectionPoints as findPoints } from '../../src/detector/find-collection-points';
import type { BoxPurpose } from '../../src/disclosure/schema';
import { answerDueOn } from '../../src/letter/deadline';
import { readNotice } from '../../src/notice/read-notice';

/** The benches' words for what a control asks; a kind without one is "none of these" there. */
const BENCH_KINDS: { readonly [kind in FieldKind]?: string } = {
  'full-name': 'name-full',
  'given-name': 'name-first',
  'family-name': 'name-last',
  'middle-name': 'name-middle',
  honorific: 'name-title',
  nickname: 'nickname',
  gender: 'gender',
  email: 'email',
  phone: 'phone',
  mobile: 'phone',
  landline: 'phone',
  username: 'username',
  password: 'password',
  'one-time-code': 'otp',
  'birth-date': 'birthdate',
  'birth-day': 'birth-day',
  'birth-month': 'birth-month',
  'birth-year': 'birth-year',
  age: 'age',
  'postal-address': 'address-full',
  street: 'address-line1',
  'street-2': 'address-line2',
  'postal-code': 'postal-code',
  city: 'city',
  region: 'region',
  country: 'country',
  'card-number': 'cc-number',
  'card-name': 'cc-name',
  'card-code': 'cc-csc',
  'card-expiry': 'cc-exp',
  'card-expiry-month': 'cc-exp-month',
  'card-expiry-year': 'cc-exp-year',
  company: 'organization',
  employer: 'organization',
  job: 'job',
  income: 'income',
  household: 'household',
  children: 'household',
  lifestyle: 'lifestyle',
  'free-text': 'free-text',
  website: 'website',
};

/** One kind for a box that may have several purposes: the rules come first, they are what it is there for. */
function boxKind(purposes: readonly BoxPurpose[]): string {
  if (purposes.includes('rules') || purposes.includes('privacy')) return 'consent-terms';
  if (purposes.includes('newsletter')) return 'consent-marketing';
  return purposes.includes('partners') ? 'consent-partners' : 'consent-other';
}

function detect(root: Document) {
  const { fields, boxes } = detectFields(root);
  return [
    ...fields.flatMap(({ element, kind }) => {
      const benchKind = BENCH_KINDS[kind];
      return benchKind ? [{ element, kind: benchKind }] : [];
    }),
    ...boxes.map(({ element, purposes }) => ({ element, kind: boxKind(purposes) })),
  ];
}

/** The pages bench has wider words: `bank` for payment cards and insurers, `housing` also for heating. */
const PAGE_CATEGORIES: Readonly<Record<string, string>> = {
  'payment-card': 'bank',
  insurer: 'bank',
  energy: 'housing',
};

function oneOfEachName(elements: readonly Element[]): readonly Element[] {
  if (elements[0]?.getAttribute('type') !== 'checkbox') return elements.slice(0, 1);
  const names = elements.map((element) => element.getAttribute('name'));
  return elements.filter((_, at) => !names[at] || names.indexOf(names[at]) === at);
}

function findCollectionPoints(root: Document) {
  const named = (category: string) => PAGE_CATEGORIES[category] ?? category;
  const points = findPoints(root).filter(({ screen }) => screen !== 'none');
  return points.map(({ screen, fields, boxes, notices, links }) => ({
    occasion: screen,
    fields: fields.flatMap(({ elements, category, kind }) =>
      // Day, month and year are one field of ours and three of the bench's; so are boxes with names of their own.
      (kind === 'birth-date' ? elements : oneOfEachName(elements)).map((element) => ({
        element,
        category: named(category),
      })),
    ),
    boxes: boxes
      .filter(({ control }) => control !== 'text')
      .map(({ element, purposes, preTicked }) => ({ element, purposes: [...purposes], preTicked })),
    notices: [...notices],
    policyLinks: links
      .filter(({ role }) => role === 'privacy-policy' || role === 'legal-notice')
      .map(({ href }) => href),
    rulesLinks: links.filter(({ role }) => role === 'rules').map(({ href }) => href),
  }));
}

Object.assign(globalThis, { contrepartie: { detect, findCollectionPoints, readNotice, answerDueOn }, detect });
