import type { ReadDocument, ReadPassage } from './compared-passages.ts';
import type { FollowEvidence, FollowGroup, FollowPlace, FollowTask } from './follow-group.ts';
import { placeKey } from './place-key.ts';
import type { PlaceYear } from './place-years.ts';
import { mayScore, scorePair, type ComparedPassage, type PairScore } from './score-pair.ts';
import { textSeal } from './text-seal.ts';
import { wordWeights, type WordWeights } from './word-weights.ts';

/** Below this nothing is proposed; a paragraph that no editor typed must be nearer. */
export const LEAST = 28;
const LEAST_MENTION = 36;
/** So many passages of a kind are proposed for one task. */
const MOST = 3;

/**
 * The tasks of a place for a year, each with the passages of the reviewing papers that probably speak of it. `read` gives the
 * passages of a document; `judged` has the pairs (`placeKey`s, a blank between) that an editor has judged: those
 * are kept however little they score.
 */
export function propose(
  { place, year, setting, reviewing }: PlaceYear,
  read: (document: PlaceYear['setting'][number]) => ReadDocument,
  judged: ReadonlySet<string> = new Set(),
): FollowGroup {
  const tasks = setting.flatMap((document) =>
    read(document).typed.filter((one) => one.kind === 'task' && one.year === year),
  );
  const evidence = reviewing.flatMap(({ document }) =>
    read(document).typed.flatMap((one) => {
      const kind = evidenceKind(one, year);
      return kind === null ? [] : [{ kind, one }];
    }),
  );
  const rest = reviewing.flatMap(({ document }) =>
    document.collection === 'reports' ? read(document).rest : [],
  );
  const weigh = wordWeights(
    [...tasks, ...evidence.map(({ one }) => one)].map((one) => one.compared()),
  );
  const follow = (task: ReadPassage): FollowTask => {
    const isJudged = (one: Pick<FollowPlace, 'document' | 'anchor'>): boolean =>
      judged.size > 0 && judged.has(`${placeKey(task)} ${placeKey(one)}`);
    const among = (some: readonly Candidate[], least: number): Scored[] =>
      some.flatMap(({ kind, one }): Scored[] => {
        if (one.document === task.document) return [];
        const floor = isJudged(one) ? 0 : least;
        if (!mayScore(task.compared(), one.compared(), weigh, floor)) return [];
        const pair = scorePair(task.compared(), one.compared(), weigh, floor);
        return pair.score >= floor ? [{ kind, one, pair }] : [];
      });
    const typed = among(evidence, LEAST);
    const spoken = typed.length > 0 ? [] : telling(task.compared(), weigh);
    const near = rest.filter((block) => isJudged(block) || speaksOf(block.text, spoken));
    const mentions = among(
      near.map((one) => ({ kind: 'mention', one })),
      typed.length > 0 ? Infinity : LEAST_MENTION,
    );
    const found = choose([...typed, ...mentions], isJudged).map(
      ({ kind, one, pair }): FollowEvidence => ({ ...placeOf(one), kind, ...pair }),
    );
    return { ...placeOf(task), topic: task.topic ?? '', evidence: found };
  };
  return { place, year, tasks: tasks.map(follow) };
}

/** What may speak of a task. */
interface Candidate {
  kind: FollowEvidence['kind'];
  one: ReadPassage;
}

interface Scored extends Candidate {
  pair: PairScore;
}

/** So many of the words that tell a task must stand in a paragraph that no editor typed, or it is not looked at. */
const ENOUGH = 2;
const TELLING = 0.5;

/** A word as it is, as it opens a sentence, and what both have. */
type Telling = readonly [word: string, opening: string, tail: string];

const telling = ({ outer }: ComparedPassage, weigh: WordWeights): Telling[] =>
  [...outer]
    .filter((word) => word.includes(' ') && weigh.of(word) >= TELLING)
    .map((word) => {
      const tail = word.slice(1);
      return [word, word.charAt(0).toLocaleUpperCase('vi') + tail, tail];
    });

function speaksOf(text: string, words: readonly Telling[]): boolean {
  let found = 0;
  for (const [word, opening, tail] of words)
    if (text.includes(tail) && (text.includes(word) || text.includes(opening))) {
      found += 1;
      if (found === ENOUGH) return true;
    }
  return false;
}

const placeOf = ({ document, anchor, number, text }: ReadPassage): FollowPlace => ({
  document,
  anchor,
  number,
  seal: textSeal(text),
});

/** What a typed passage of a reviewing paper can be for a task of the year; `null` where it speaks of another year. */
function evidenceKind(
  { kind, year: own }: ReadPassage,
  year: number,
): FollowEvidence['kind'] | null {
  if (kind === 'task') return own !== null && own > year ? 'task' : null;
  return own === year ? kind : null;
}

/** The best of each kind, and what an editor has judged. */
function choose(found: readonly Scored[], isJudged: (one: ReadPassage) => boolean): Scored[] {
  const counts = new Map<string, number>();
  return found
    .toSorted((a, b) => b.pair.score - a.pair.score)
    .filter(({ kind, one }) => {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return count <= MOST || isJudged(one);
    });
}
