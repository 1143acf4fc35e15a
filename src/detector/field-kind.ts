import type { DataCategory } from '../disclosure/categories';

/** What a control is, finer than a data category: parts of a date, of an address, of a payment card. */
export type FieldKind = DataCategory | keyof typeof PARTS;

const PARTS = {
  'birth-day': 'birth-date',
  'birth-month': 'birth-date',
  'birth-year': 'birth-date',
  'street-2': 'street',
  nickname: 'username',
  'member-number': 'id-number',
  'card-number': 'payment-card',
  'card-name': 'payment-card',
  'card-code': 'payment-card',
  'card-expiry': 'payment-card',
  'card-expiry-month': 'payment-card',
  'card-expiry-year': 'payment-card',
} as const satisfies Record<string, DataCategory>;

/** The data category that a kind of field belongs to. */
export function toCategory(kind: FieldKind): DataCategory {
  return kind in PARTS ? PARTS[kind as keyof typeof PARTS] : (kind as DataCategory);
}
