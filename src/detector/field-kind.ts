import type { DataCategory } from '../disclosure/categories';

/** What a control is, finer than a data category: parts of a date, of an address, of a payment card. */
export type FieldKind =
  | DataCategory
  | 'birth-day'
  | 'birth-month'
  | 'birth-year'
  | 'street-2'
  | 'nickname'
  | 'card-number'
  | 'card-name'
  | 'card-code'
  | 'card-expiry'
  | 'card-expiry-month'
  | 'card-expiry-year';
