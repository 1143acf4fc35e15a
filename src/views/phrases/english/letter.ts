import type { frenchLetter } from '../french/letter';
import { makePlural } from '../plural';

const plural = makePlural('en');

/** English words around the letter; the letter itself is written elsewhere. */
export const englishLetter: typeof frenchLetter = {
  title: (holder) => `Write to ${holder}`,
  lead: 'An access request (GDPR Article 15). They normally have one month to answer.',
  stepDisclosures: 'What the letter is about',
  pickOne: 'Choose at least one.',
  picked: (count) => plural(count, { one: '1 chosen', other: `${count} chosen` }),
  stepLanguage: 'Language of the letter',
  languageFrench: 'French',
  languageEnglish: 'English',
  stepIdentity: 'Who you are',
  identityWhy:
    'So that the letter comes from you and the answer reaches you. Contrepartie keeps nothing of what you type here.',
  name: 'Full name',
  postal: 'Postal address',
  email: 'E-mail address that you gave them',
  emailWhy: 'It lets them find your record without asking you for an identity document.',
  optional: 'optional',
  namePlaceholder: '[Your name]',
  town: 'Town that you write from',
  phone: 'Telephone number that you gave them',
  stepDelivery: 'How you will send it',
  deliveryEmail: 'By e-mail',
  deliveryRegistered: 'By registered post with acknowledgement of receipt',
  deliveryPost: 'By ordinary post',
  preview: 'Preview',
  previewEmpty: 'The letter will appear here.',
  previewFailed: 'The letter could not be written.',
  loading: 'Loading…',
  savePdf: 'Save as PDF',
  saveText: 'Save as text',
  copy: 'Copy the text',
  making: 'Preparing the PDF…',
  saved: (file, reference) => `File ${file} saved. Letter ${reference} is noted in your ledger, without your identity.`,
  savedNotKept: (file) => `File ${file} saved, but the letter could not be noted in your ledger.`,
  copied: 'Text copied to the clipboard.',
  copyFailed: 'Copying failed. Save the text instead.',
  pdfFailed: 'The PDF could not be made. Save the text instead.',
  nameMissing: 'Give your name: an anonymous request cannot succeed.',
  next: 'Next',
  nextSend: 'Send it by e-mail or by post to the address below, and keep proof that you sent it.',
  nextNoContact: 'No address was found in the texts read. Look for the contact on their site.',
  fileName: (reference) => `access-request-${reference}`,
};
