import type { Holder } from '../../disclosure/holder';
import type { LetterDraft } from './compose-letter';
import { linesOf } from './typed-lines';

/** The holder with the address and e-mail address that the user typed in place of, or before, those found. */
export function addressHolder(holder: Holder, draft: Pick<LetterDraft, 'addresseePostal' | 'addresseeEmail'>): Holder {
  const address = linesOf(draft.addresseePostal).join('\n');
  const email = draft.addresseeEmail.trim();
  return {
    ...holder,
    ...(address ? { controller: { name: holder.name, ...holder.controller, address } } : {}),
    contacts: email ? [email, ...holder.contacts] : holder.contacts,
  };
}
