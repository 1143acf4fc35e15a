import { afterEach, describe, expect, it, vi } from 'vitest';

const GATE = new URL('../../src/page/gate.ts', import.meta.url).href;
let frame: HTMLIFrameElement | null = null;
afterEach(() => frame?.remove());

/** Opens a page with the gate in it; gives how often it asked for the watcher once it has looked. */
async function open(body: string): Promise<() => number> {
  const made = document.createElement('iframe');
  frame = made;
  made.srcdoc = `<!doctype html><body>${body}<script>
    window.asked = 0;
    window.chrome = { runtime: { sendMessage: async () => { window.asked++; } } };
  </script><script type="module">import('${GATE}').then(() => { window.looked = true; });</script>`;
  document.body.append(made);
  const page = () => made.contentWindow as unknown as { asked: number; looked?: boolean };
  await vi.waitFor(() => expect(page().looked).toBe(true), { timeout: 10_000 });
  return () => page().asked;
}

const inside = () => frame?.contentDocument as Document;

describe('the gate asks for the watcher', () => {
  it.each([
    '<input>',
    '<input type="EMAIL" name="mail">',
    '<input type="checkbox">',
    '<select></select>',
    '<textarea></textarea>',
    '<div contenteditable></div>',
    '<div contenteditable="plaintext-only"></div>',
    '<div role="textbox"></div>',
    '<div role="combobox"></div>',
    '<div role="radio"></div>',
    '<div role="checkbox"></div>',
    '<input name="q"><input name="prenom">',
  ])('for %s', async (body) => {
    expect((await open(body))()).toBe(1);
  });

  it('for a field in a shadow tree', async () => {
    const host = '<x-form></x-form><script>document.querySelector("x-form").attachShadow({ mode: "open" })';
    expect((await open(`${host}.innerHTML = "<input>"</script>`))()).toBe(1);
  });

  it('for a field that comes later, once', async () => {
    const asked = await open('<p>…</p>');
    expect(asked()).toBe(0);
    inside().body.insertAdjacentHTML('beforeend', '<input><input>');
    await vi.waitFor(() => expect(asked()).toBe(1), { timeout: 5_000 });
    inside().body.insertAdjacentHTML('beforeend', '<input>');
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(asked()).toBe(1);
  });
});

describe('the gate stays shut', () => {
  it.each([
    '<p>Concours</p>',
    '<input type="hidden"><input type="submit"><input type="Button">',
    '<input type="search">',
    '<input name="Q">',
    '<input id="recherche">',
    '<input name="site-search">',
    '<div role="searchbox" contenteditable></div>',
    '<div role="listbox"></div>',
    '<div contenteditable="false"></div>',
  ])('for %s', async (body) => {
    expect((await open(body))()).toBe(0);
  });
});
