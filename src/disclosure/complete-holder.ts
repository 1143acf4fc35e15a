import type { Company } from './company';
import type { Holder } from './holder';

/**
 * Completes what notices say of a holder with what an imported list says: an address or an e-mail address only where no
 * notice gives one. `added` names what comes from the list.
 */
export function completeHolder(
  holder: Holder,
  company: Company | null,
): { holder: Holder; added: ('address' | 'email')[] } {
  const address = holder.controller?.address ? undefined : company?.address;
  const email = holder.contacts.some((contact) => contact.includes('@')) ? undefined : company?.email;
  const controller = address ? { name: holder.name, ...holder.controller, address } : holder.controller;
  return {
    holder: {
      ...holder,
      ...(controller ? { controller } : {}),
      contacts: email ? [email, ...holder.contacts] : holder.contacts,
    },
    added: [...(address ? (['address'] as const) : []), ...(email ? (['email'] as const) : [])],
  };
}
