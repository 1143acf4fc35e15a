import { WebLink } from './web-link';

/** A contact found in a notice: an e-mail address, a web address, or plain words. */
export function ContactLink({ contact }: { contact: string }) {
  if (/^[^\s@?&]{1,64}@[^\s@?&]{3,255}$/.test(contact)) return <a href={`mailto:${contact}`}>{contact}</a>;
  return <WebLink address={contact} />;
}
