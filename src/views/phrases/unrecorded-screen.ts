import type { NEVER_RECORDED } from '../../disclosure/occasions';

/** A screen that is never recorded, whatever it asks for. */
export type UnrecordedScreen = (typeof NEVER_RECORDED)[number];
