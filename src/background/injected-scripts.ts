import recorder from '../page/recorder?iife';
import watcher from '../page/watcher?iife';

/** The files that are put into frames on demand. */
export const INJECTED = { watcher, recorder } as const;
