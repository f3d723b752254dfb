import type { ArchiveDocument } from '../document.ts';
import { likeness } from './likeness.ts';
import { titleWords } from './title-words.ts';

/** From this share of words on two titles are of one matter; found on the cases of the unit test. */
const ALIKE = 0.5;

/** One topic may be the only one that would do for unlike papers, as for civil decrees. */
const FEWEST_TOPICS = 2;

/**
 * True where two papers of one kind are of one matter: their titles are alike, or half of their topics are the same, two or
 * more. Type and plan alone do not tell it, for an office writes many papers of both.
 */
export function sameMatter(a: ArchiveDocument, b: ArchiveDocument): boolean {
  if (likeness(titleWords(a.data), titleWords(b.data)) >= ALIKE) return true;
  const [own, other] = [new Set(a.data.topics), new Set(b.data.topics)];
  const shared = [...own].filter((topic) => other.has(topic)).length;
  return shared >= FEWEST_TOPICS && 2 * shared >= Math.max(own.size, other.size);
}
