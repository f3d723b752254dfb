/** The name under which the reader and the writer of a kind of entry are registered with the CMS. */
export const formatName = (kind: string): string => `luu-${kind}`;
