/** The shadow root of an element, a closed one too: browsers open them to extensions. */
export function openShadowRoot(host: Element): ShadowRoot | null {
  const firefox = host as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  if ('openOrClosedShadowRoot' in host) return firefox.openOrClosedShadowRoot ?? null;
  const { dom } = globalThis.chrome as typeof chrome & {
    dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
  };
  return dom && host instanceof HTMLElement ? dom.openOrClosedShadowRoot(host) : host.shadowRoot;
}
