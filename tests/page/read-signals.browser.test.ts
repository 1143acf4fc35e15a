import { afterEach, describe, expect, it } from 'vitest';
import { readSignals } from '../../src/page/read-signals';

const STRING = 'CQAAAAAQAAAAAAcABBENAgEAAP_gAAAAAAYg';

afterEach(() => {
  Reflect.set(document, 'cookie', 'euconsent-v2=; max-age=0');
  localStorage.clear();
  document.body.innerHTML = '';
});

describe('what a consent platform has written down', () => {
  it('is found in its cookie, then in storage', () => {
    localStorage.setItem('euconsent-v2', `${STRING}.YAAA`);
    expect(readSignals(document)).toEqual({
      globalPrivacyControl: 'unknown',
      tcString: `${STRING}.YAAA`,
      source: 'storage',
    });
    Reflect.set(document, 'cookie', `euconsent-v2=${STRING}`);
    expect(readSignals(document)).toMatchObject({ tcString: STRING, source: 'cookie' });
  });

  it('is nothing where there is none, or something else', () => {
    expect(readSignals(document)).toEqual({ globalPrivacyControl: 'unknown' });
    localStorage.setItem('euconsent-v2', '<script>alert(1)</script> and more than twenty letters');
    expect(readSignals(document)).toEqual({ globalPrivacyControl: 'unknown' });
  });

  it('is found behind a form named like the property', () => {
    Reflect.set(document, 'cookie', `euconsent-v2=${STRING}`);
    document.body.innerHTML = '<form name="cookie"></form>';
    expect(readSignals(document)).toMatchObject({ tcString: STRING });
  });
});
