/** A work in the extension, with the text of its licence (an SPDX expression names it), as the build lists it. */
export interface LicencedWork {
  name: string;
  version: string;
  licence: string;
  text: string;
  /** Set where the work carries no text of its own: it is the standard one of its licence. */
  isStandardText?: true;
}

/** The extension itself, and what it is made of. */
export interface LicenceList {
  own: LicencedWork;
  works: LicencedWork[];
}

/**
 * The list that the build put into the extension.
 * @throws when it is not there.
 */
export async function readLicences(): Promise<LicenceList> {
  const answer = await fetch('/licences.json');
  if (!answer.ok) throw new Error(`The list of licences: ${answer.status}`);
  return (await answer.json()) as LicenceList;
}
