/** Names by which an address refuses parts of how its query is understood, beside those of times (`timeKey`). */
export const REFUSABLE = { mended: 'sua', restored: 'dau' } as const;
