import type { Topic } from '#schema/topic.ts';
import { placeTones } from '#vietnamese/place-tones.ts';
import type { Frame } from './find-frame.ts';
import type { ReadField } from './imported.ts';
import { readField } from './read-field.ts';
import { blockText } from './source-lines.ts';

/** Topics that a text speaks of: those of its title, then those it names at least twice, most often first. */
export function readTopics(
  frame: Frame,
  title: string | null,
  topics: ReadonlyMap<string, Topic>,
): ReadField<string[]> | null {
  const head = spelled(title ?? '');
  const body = spelled(frame.body.map(blockText).join('\n'));
  const found = [...topics.values()].flatMap((topic) => {
    const words = [...new Set([topic.name, ...topic.terms].map(spelled))];
    const inTitle = words.filter((word) => count(head, word) > 0);
    const times = words.reduce((sum, word) => sum + count(body, word), 0);
    if (inTitle.length === 0 && times < 2) return [];
    return [
      { key: topic.key, rank: inTitle.length * 1000 + times, word: inTitle[0] ?? words[0] ?? '' },
    ];
  });
  if (found.length === 0) return null;
  const sorted = found.toSorted((a, b) => b.rank - a.rank);
  const keys = sorted.map(({ key }) => key);
  const evidence = sorted.map(({ word }) => word).join(', ');
  return readField(keys, sorted[0] && sorted[0].rank >= 1000 ? 'positional' : 'inferred', evidence);
}

const spelled = (text: string): string =>
  placeTones(text).toLocaleLowerCase('vi').replace(/\s+/gu, ' ');

function count(text: string, word: string): number {
  const pattern = word.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
  return text.match(new RegExp(String.raw`(?<!\p{L})${pattern}(?!\p{L})`, 'gu'))?.length ?? 0;
}
