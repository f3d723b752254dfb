import type { Run } from './source-document.ts';

const LOOKS = [
  'bold',
  'italic',
  'underline',
  'strike',
  'sup',
  'sub',
  'font',
  'link',
  'footnote',
] as const;

/** Whether two runs look alike, so that they may be one; a mark of a footnote is always alone. */
export function sameLook(one: Run, other: Run): boolean {
  if (one.footnote !== undefined || other.footnote !== undefined) return false;
  return LOOKS.every((look) => one[look] === other[look]);
}
