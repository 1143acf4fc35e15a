import watcher from '../page/watcher?iife';

/** The file of the watcher. */
export const WATCHER_FILE = watcher;
