import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/disclosure/interface-languages';

const read = (file: string) => readFileSync(file, 'utf8');
const json = (file: string) => JSON.parse(read(file)) as Record<string, unknown>;
/** Text under a heading of the second rank. */
const under = (file: string, heading: string) =>
  (read(file).split(`\n## ${heading}\n`)[1] ?? '').split('\n## ')[0]?.trim() ?? '';

/** Most characters of a summary: Chrome's store takes 132, Mozilla's 250. */
const MOST_SUMMARY = 132;

describe('what the stores are given', () => {
  it('asks for the permissions that were decided on, each with its reason in French and in English', () => {
    const decided = json('.store/permissions.json') as Record<string, { fr: string; en: string }>;
    const { permissions, host_permissions } = json('manifest.json') as Record<string, string[]>;
    expect([...(permissions ?? []), ...(host_permissions ?? [])]).toEqual(Object.keys(decided));
    for (const { fr, en } of Object.values(decided)) expect(Math.min(fr.length, en.length)).toBeGreaterThan(40);
  });

  it('has a version in one place', () => {
    expect(json('manifest.json').version).toBeUndefined();
    const { version } = json('package.json');
    expect(json('package-lock.json').version).toBe(version);
    expect(read('.github/CHANGELOG.md')).toContain(`\n## ${version}\n`);
  });

  it.each([
    ['fr', 'Résumé', 'Description', 'Finalité unique'],
    ['en', 'Summary', 'Description', 'Single purpose'],
  ])('has texts of the lengths they take (%s)', (language, summary, description, purpose) => {
    const listing = `.store/listing-${language}.md`;
    expect(under(listing, summary).length).toBeGreaterThan(40);
    expect(under(listing, summary).length).toBeLessThanOrEqual(MOST_SUMMARY);
    expect(under(listing, description).length).toBeGreaterThan(500);
    expect(under(listing, purpose).length).toBeGreaterThan(80);
  });

  it.each(INTERFACE_LANGUAGES)('has a description of the length it takes (%s)', (language) => {
    const messages = json(`public/_locales/${language}/messages.json`) as Record<string, { message: string }>;
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(MOST_SUMMARY);
  });

  it('has each text in both languages, with as many parts', () => {
    const parts = (file: string) => read(`.store/${file}`).match(/^## /gm)?.length;
    const french = readdirSync('.store').filter((file) => file.endsWith('-fr.md'));
    expect(french.length).toBe(3);
    for (const file of french) expect(parts(file.replace('-fr', '-en')), file).toBe(parts(file));
  });

  it('sets French as French is set', () => {
    const french = [read('.store/listing-fr.md'), read('.store/privacy-fr.md'), read('.store/data-use-fr.md')].join(
      '\n',
    );
    expect(french.match(/.{10}(?: [:;?!»]|« |\w'\w)/g) ?? []).toEqual([]);
  });
});
