import type { Law } from '../schema/law.ts';

/** How a fact about a law is known, in words. Sources that are documents of this archive stand on the page anyway. */
export function basisWords({ confidence, source }: Pick<Law, 'confidence' | 'source'>): string {
  if (confidence === 'seed') return 'theo văn bản viện dẫn, chưa đối chiếu';
  const named = (source ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part && !part.startsWith('văn bản mẫu'));
  const how = confidence === 'derived' ? 'suy ra' : 'theo nguồn';
  return named.length === 0 ? how : `${how}: ${named.join('; ')}`;
}
