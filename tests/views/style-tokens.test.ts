import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('dark colours are the same, whether the system or the user chose them', () => {
  const css = readFileSync('src/views/style/tokens.css', 'utf8');
  const names = (block: string) => [...block.matchAll(/--[\w-]+: [^;]+;/g)].map(([line]) => line);
  const [, bySystem = ''] = /:root:not\(\[data-theme="light"\]\) \{([^}]*)\}/.exec(css) ?? [];
  const [, byUser = ''] = /:root\[data-theme="dark"\] \{([^}]*)\}/.exec(css) ?? [];
  expect(names(byUser)).toEqual(names(bySystem));
  expect(names(byUser).length).toBeGreaterThan(20);
});
