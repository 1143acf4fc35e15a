import { BackupRefusedError } from './backup-refusal';

/** Deepest nesting of values; a reading of a notice has six. */
const MOST_DEPTH = 12;
/** Names that some code takes for more than a name. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Refuses what is nested too deep, or has a name that some code takes for more.
 * @throws BackupRefusedError with the line.
 */
export function refuseTraps(value: unknown, line: number): void {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_DEPTH) throw new BackupRefusedError('too-deep', line);
    const next: unknown[] = [];
    for (const one of level) {
      if (typeof one !== 'object' || one === null) continue;
      for (const name of Object.keys(one)) {
        if (FORBIDDEN.has(name)) throw new BackupRefusedError('forbidden-name', line);
        next.push((one as Record<string, unknown>)[name]);
      }
    }
    level = next;
  }
}
