const ASCII_SIGNS = /[!-/:-@[-`{-~]+/;

/** The parts of a word as Pagefind makes them: at ASCII signs only. */
export const asciiParts = (word: string): string[] => word.split(ASCII_SIGNS);

/** True for a part that Pagefind keeps: one of more than one byte. */
export const isKept = (part: string): boolean => part.length > 1 || part > '\u007F';
