/**
 * Fields that are read out of the body, whose words stay there: that they are told says nothing of words outside the body, so
 * conservation does not count them.
 */
export const BODY_FIELDS: ReadonlySet<string> = new Set([
  'audience',
  'circulation',
  'contact',
  'from',
  'people',
  'place',
  'relations',
  'topics',
  'units',
  'until',
  'venue',
]);
