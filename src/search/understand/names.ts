/** Names by which an address refuses parts of how its query is understood, beside those of times. */
export const MENDED = 'sua';
export const RESTORED = 'dau';
