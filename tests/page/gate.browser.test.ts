import { afterEach, describe, expect, it, vi } from 'vitest';

const GATE = new URL('../../src/page/gate.ts', import.meta.url).href;
let frame: HTMLIFrameElement | null = null;
afterEach(() => frame?.remove());

/** Opens a page with the gate in it; gives how often it asked for the watcher once it has looked, and what it is answered. */
async function open(body: string, answer = '{ ok: true }'): Promise<() => number> {
  const made = document.createElement('iframe');
  frame = made;
  made.srcdoc = `<!doctype html><body>${body}<script>
    window.asked = 0;
    window.chrome = { runtime: { sendMessage: async () => { window.asked++; return ${answer}; } } };
  </script><script type="module">import('${GATE}').then(() => { window.looked = true; });</script>`;
  document.body.append(made);
  const page = () => made.contentWindow as unknown as { asked: number; looked?: boolean };
  await vi.waitFor(() => expect(page().looked).toBe(true), { timeout: 10_000 });
  return () => page().asked;
}

const inside = () => frame?.contentDocument as Document;

/** Somebody moves over the page. */
const move = () => inside().dispatchEvent(new PointerEvent('pointermove'));

describe('the gate asks for the watcher at once', () => {
  it.each([
    '<input>',
    '<input type="EMAIL" name="mail">',
    '<input type="checkbox">',
    '<select></select>',
    '<textarea></textarea>',
    '<input name="q"><input name="prenom">',
  ])('for %s', async (body) => {
    expect((await open(body))()).toBe(1);
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

describe('the gate asks again', () => {
  it.each(['{ ok: false, again: true }', 'undefined', 'Promise.reject(new Error("gone"))'])(
    'when it is answered %s, and not for ever',
    async (answer) => {
      const asked = await open('<input>', answer);
      await vi.waitFor(() => expect(asked()).toBe(4), { timeout: 10_000 });
      await new Promise((resolve) => setTimeout(resolve, 4_000));
      expect(asked()).toBe(4);
    },
    20_000,
  );
});

describe('the gate asks for the watcher when somebody is there', () => {
  const TREE = '<x-form></x-form><script>document.querySelector("x-form").attachShadow({ mode: "open" })';
  it.each([
    '<div contenteditable></div>',
    '<div contenteditable="plaintext-only"></div>',
    '<div role="textbox"></div>',
    '<div role="combobox"></div>',
    '<div role="radio"></div>',
    '<div role="checkbox"></div>',
    `${TREE}.innerHTML = "<input>"</script>`,
  ])('for %s', async (body) => {
    const asked = await open(body);
    expect(asked()).toBe(0);
    move();
    await vi.waitFor(() => expect(asked()).toBe(1));
  });

  it('and when nobody moves, after some seconds', async () => {
    const asked = await open('<div role="textbox"></div>');
    await vi.waitFor(() => expect(asked()).toBe(1), { timeout: 10_000 });
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
    const asked = await open(body);
    move();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(asked()).toBe(0);
  });
});
