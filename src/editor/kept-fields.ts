/** Fields that go with an entry through the CMS, shown by no widget and written to no file: the text it was read from, and its id then. */
export const KEPT_FIELDS = { original: '_original', readId: '_read_id' } as const;
