const CALLS = [
  'add',
  'put',
  'delete',
  'clear',
  'get',
  'getAll',
  'getKey',
  'getAllKeys',
  'count',
  'openCursor',
  'openKeyCursor',
];

/** `throws`: the call itself fails. `full`: it reports success, then its transaction is aborted, as over quota in Chromium. */
export type Fault = 'throws' | 'full';

type Anything = Record<string, (...args: unknown[]) => unknown>;

/**
 * Runs something while the n-th call to the storage fails, and says whether there was an n-th call. What the run throws is
 * given as `error`.
 */
export async function runBroken(fault: Fault, n: number, run: () => Promise<unknown>) {
  let calls = 0;
  const mended: (() => void)[] = [];
  for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype] as unknown as Anything[]) {
    for (const name of CALLS) {
      const original = prototype[name];
      if (!original) continue;
      prototype[name] = function broken(
        this: { transaction?: IDBTransaction; objectStore?: { transaction: IDBTransaction } },
        ...args
      ) {
        calls++;
        if (calls === n && fault === 'throws') throw new DOMException('The disk is broken.', 'UnknownError');
        const request = original.apply(this, args) as EventTarget;
        if (calls === n) {
          const transaction = (this.transaction ?? this.objectStore?.transaction) as unknown as {
            _abort(name: string): void;
          };
          request.addEventListener('success', () => transaction._abort('QuotaExceededError'), { once: true });
        }
        return request;
      };
      mended.push(() => {
        prototype[name] = original;
      });
    }
  }
  let error: unknown = null;
  try {
    await run();
  } catch (caught) {
    error = caught ?? new Error('nothing was thrown');
  } finally {
    for (const mend of mended) mend();
  }
  return { reached: calls >= n, error };
}
