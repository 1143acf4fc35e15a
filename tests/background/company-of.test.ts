import { expect, it } from 'vitest';
import { companyOf } from '../../src/background/company-of';

it.each([
  ['hsforms.com', 'Hubspot'],
  ['list-manage.com', 'Mailchimp'],
  ['exemple.fr', null],
  ['constructor', null],
  ['', null],
])('the company behind %s is %s', (domain, company) => expect(companyOf(domain)).toBe(company));
