/** The one address that a contact gives to write to: no display name, no list, no header can hide in it. Null when it is none. */
export function readMailAddress(contact: string): string | null {
  const address = contact.trim().replace(/^mailto:/iu, '');
  const part = "[A-Za-z0-9!#$%&'*+/=^_`{|}~-]+";
  const pattern = new RegExp(
    `^(?=.{3,254}$)(?=.{1,64}@)${part}(?:\\.${part})*@(?:[A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,63}$`,
  );
  return pattern.test(address) ? address : null;
}
