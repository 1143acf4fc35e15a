/** Version of the reader, kept with every reading: raised whenever the same text could give another reading. */
export const READER_VERSION = 6;
