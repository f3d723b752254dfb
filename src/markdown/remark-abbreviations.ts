import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { wrapSpans } from '../citations/wrap-spans.ts';
import { isPrintable } from '../schema/confidence.ts';
import type { Abbreviation } from '../schema/abbreviation.ts';
import { allMatches } from '../vietnamese/all-matches.ts';
import { abbreviationIndex, type AbbreviationIndex } from '../vietnamese/abbreviation-index.ts';
import { findAbbreviations } from '../vietnamese/find-abbreviations.ts';
import { numberSpans } from '../vietnamese/number-spans.ts';

/** Symbols of types and of forms of address stand in numbers and signatures, where nobody wants them written out. */
const SKIPPED = new Set<Abbreviation['category']>(['loai-van-ban']);

/** The abbreviations that may be written out on the site: printable, with one meaning. */
export function printableAbbreviations(
  list: Iterable<Abbreviation>,
): AbbreviationIndex<Abbreviation> {
  return abbreviationIndex(
    [...list].filter(
      ({ ambiguous, confidence, expansions, category }) =>
        !ambiguous && expansions.length === 1 && isPrintable(confidence) && !SKIPPED.has(category),
    ),
  );
}

/** Gives every abbreviation that has one certain meaning its words; never inside a number or a citation. */
export function remarkAbbreviations(index: AbbreviationIndex<Abbreviation>) {
  const any = anyForm(index);
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'tableCell')
      wrapSpans(node as Parents, (text) =>
        hasForm(text, any)
          ? findAbbreviations(text, index).map(({ start, end, entry }) => ({
              start,
              end,
              make: (words: string) => [abbreviation(words, runningForm(entry))],
            }))
          : [],
      );
    else if ('children' in node) for (const child of node.children) visit(child);
  };
  return (tree: Root): void => {
    visit(tree);
  };
}

/**
 * The words of an abbreviation as they stand within a sentence: the list begins all with a capital, but only names keep it,
 * those of bodies and titles (“Ủy ban nhân dân”, “Phó Chủ tịch”); “lực lượng vũ trang” is none.
 */
function runningForm({ category, expansions: [words = ''] }: Abbreviation): string {
  const isName = category === 'co-quan' || /^\S+ \p{Lu}/u.test(words);
  return isName ? words : words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
}

/** Tells quickly that a text has no abbreviation but in numbers: looking through all its words takes far longer. */
function hasForm(text: string, any: RegExp): boolean {
  const forms = allMatches(any, text);
  if (forms.length === 0) return false;
  const numbers = numberSpans(text);
  return forms.some(
    ({ index, 0: form }) =>
      !numbers.some(([start, end]) => start <= index && index + form.length <= end),
  );
}

/** An expression of all forms as they stand in a text. */
function anyForm(index: AbbreviationIndex<Abbreviation>): RegExp {
  const forms = [...index.byForm.keys()].map((form) =>
    form
      .replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)
      .replaceAll('-', '[&\u2010-\u2015\u2212-]'),
  );
  return forms.length > 0
    ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
    : /(?!)/gu;
}

function abbreviation(words: string, title: string): PhrasingContent {
  const node = {
    type: 'abbreviation',
    children: [{ type: 'text', value: words }],
    data: { hName: 'abbr', hProperties: { title } },
  };
  return node as unknown as PhrasingContent;
}
