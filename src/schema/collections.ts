/** The archive collections, each a folder under `content/` and a first part of an address. */
export const COLLECTIONS = ['directives', 'reports', 'announcements'] as const;
export type CollectionName = (typeof COLLECTIONS)[number];
