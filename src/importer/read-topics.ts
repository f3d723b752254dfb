import type { Abbreviation } from '#schema/abbreviation.ts';
import type { Topic } from '#schema/topic.ts';
import { placeTones } from '#vietnamese/place-tones.ts';
import type { Frame } from './find-frame.ts';
import { findLead } from './find-lead.ts';
import type { ReadField } from './imported.ts';
import { readField } from './read-field.ts';
import { blockText } from './source-lines.ts';

/** Words of the field: a text that never uses them has none of its topics, though it may “lead” and “reward”. */
const FIELD =
  /quốc phòng|quân sự|quân đội|quân khu|dân quân|nhập ngũ|tuyển quân|bộ đội|vũ trang|động viên|phòng thủ|chiến đấu/u;
/** The topic that every document of the archive has; it says nothing beside others. */
const GENERAL = 'nhiem-vu-quoc-phong';
const FEW = 3;
/** A topic is named in so many sentences, or by so many words, at least. */
const LEAST = 2;

/**
 * Topics that a text speaks of: those of its title, then those that two of its sentences or two different words name, most often first. Never sure:
 * what a text is about is the clerk's to say. Short forms are read by the list of abbreviations.
 */
export function readTopics(
  frame: Frame,
  title: string | null,
  topics: ReadonlyMap<string, Topic>,
  abbreviations: ReadonlyMap<string, Abbreviation> = new Map<string, Abbreviation>(),
): ReadField<string[]> | null {
  const spelled = speller(abbreviations);
  // news without a headline says in its first sentence what it is about
  const head = spelled(title ?? (frame.kind === 'news' ? findLead(frame).slice(0, 300) : ''));
  const sentences = frame.body
    .map(blockText)
    .flatMap((text) => spelled(text).split(/[.;:!?…]+(?=\s|$)/u));
  const ours = sentences.filter((sentence) => FIELD.test(sentence)).length;
  if (!FIELD.test(head) && ours < LEAST) return null;
  const found = [...topics.values()].flatMap(({ key, name, terms }) => {
    const named = patternOf([...new Set([name, ...terms].map(spelled))]);
    const [inTitle] = head.match(named) ?? [];
    const sayings = sentences.flatMap((sentence) => {
      const words = sentence.match(named);
      return words ? [words] : [];
    });
    // two of its words count as two sentences do
    const words = new Set(sayings.flat());
    if (inTitle === undefined && sayings.length < LEAST && words.size < LEAST) return [];
    const rank = (inTitle === undefined ? 0 : 1000) + sayings.length;
    return [{ key, rank, word: inTitle ?? [...words][0] ?? '' }];
  });
  const special = found.filter(({ key }) => key !== GENERAL);
  const kept = (special.length < FEW ? found : special).toSorted((a, b) => b.rank - a.rank);
  const [first] = kept;
  if (!first) return null;
  return readField(
    kept.map(({ key }) => key),
    title !== null && first.rank >= 1000 ? 'positional' : 'inferred',
    kept.map(({ word }) => word).join(', '),
  );
}

/** Text in small letters with tones where they belong and short forms written out. */
function speller(abbreviations: ReadonlyMap<string, Abbreviation>): (text: string) => string {
  const long = new Map(
    [...abbreviations.values()].flatMap(({ abbr, variants, expansions }) =>
      // of several meanings none is known
      expansions.length === 1 ? [abbr, ...variants].map((short) => [short, expansions[0]]) : [],
    ) as [string, string][],
  );
  return (text) =>
    placeTones(text.replace(/[\p{Lu}Đ][\p{Lu}&-]+/gu, (short) => long.get(short) ?? short))
      .toLocaleLowerCase('vi')
      .replace(/\s+/gu, ' ');
}

function patternOf(words: readonly string[]): RegExp {
  const longest = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`));
  return new RegExp(String.raw`(?<!\p{L})(?:${longest.join('|')})(?!\p{L})`, 'gu');
}
