const LOCAL_PART = /^[A-Za-z0-9!#$%&'*+/=^_`{|}~-]+$/u;
const DOMAIN_PART = /^[A-Za-z0-9-]{1,63}$/u;

/** The one address that a contact gives to write to: no display name, no list, no header can hide in it. Null when it is none. */
export function readMailAddress(contact: string): string | null {
  const address = contact.trim().replace(/^mailto:/iu, '');
  const [local = '', domain = '', ...more] = address.split('@');
  if (more.length || local.length > 64 || address.length > 254) return null;
  const labels = domain.split('.');
  const isAddress =
    local.split('.').every((part) => LOCAL_PART.test(part)) &&
    labels.length > 1 &&
    labels.every((label) => DOMAIN_PART.test(label)) &&
    /^[A-Za-z]{2,63}$/u.test(labels.at(-1) ?? '');
  return isAddress ? address : null;
}
