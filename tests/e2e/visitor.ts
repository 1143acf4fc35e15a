import type { Frame, Page } from 'puppeteer-core';

/** An invented person. Each value is written so that it is found nowhere else by chance. */
interface Visitor {
  givenName: string;
  familyName: string;
  email: string;
  mobile: string;
  birthDate: string;
  postalCode: string;
}

export const VISITOR: Visitor = {
  givenName: 'Zéphyrine',
  familyName: 'Quandrillac',
  email: 'zephyrine.quandrillac@exemple.test',
  mobile: '0639981742',
  birthDate: '04/05/1979',
  postalCode: '69005',
};

/** Types into a field as a person does: a real click, real keys. */
export async function typeInto(page: Page | Frame, selector: string, text: string): Promise<void> {
  const field = await page.waitForSelector(selector, { visible: true });
  await field?.click();
  await field?.type(text);
}

/** Clicks as a person does. */
export async function press(page: Page | Frame, selector: string): Promise<void> {
  const control = await page.waitForSelector(selector, { visible: true });
  await control?.click();
}

/** Fills in the sample contest's form and accepts its rules; leaves the other boxes as they stand. */
export async function fillEntry(page: Page | Frame, visitor: Visitor = VISITOR): Promise<void> {
  await press(page, '[name=civilite][value=mme]');
  await typeInto(page, '#prenom', visitor.givenName);
  await typeInto(page, '#nom', visitor.familyName);
  await typeInto(page, '#email', visitor.email);
  await typeInto(page, '#mobile', visitor.mobile);
  await typeInto(page, '#naissance', visitor.birthDate);
  await typeInto(page, '#cp', visitor.postalCode);
  await press(page, '#reglement');
}
