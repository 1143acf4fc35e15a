import type { AddressBook } from '../disclosure/identify-holders';
import { companyOf } from './company-of';
import { registrableDomain } from './registrable-domain';

/** What is known of addresses without asking anybody: the public suffix list, and a list of companies. */
export const addressBook: AddressBook = { registrableDomain, companyOf };
