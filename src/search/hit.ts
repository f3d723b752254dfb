import type { CompoundIndex } from '#vietnamese/compound-index.ts';
import { joinCompounds } from '#vietnamese/join-compounds.ts';
import { shownMeta, type Fragment } from './fragment.ts';
import { highlight, type Run } from './highlight.ts';
import { marksOf, passagesOf, type FoundUnit } from './passages.ts';
import { textFragment } from './text-fragment.ts';

/** One passage of a result, ready to be shown. */
export interface HitPassage {
  anchor: string | null;
  label: string;
  runs: Run[];
  /** Directive that lights the found words up where the link leads, `:~:text=…`; may be empty. */
  light: string;
  /** True where the text goes on before or after. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** One document found. */
export interface Hit {
  id: string;
  /** Below the site's base. */
  url: string;
  title: Run[];
  score: number;
  /** `number`, `issuer`, `date`, `kind`, `place`, `now`: what is known of them. */
  meta: Readonly<Record<string, string>>;
  /** Best first. */
  passages: HitPassage[];
}

/** Last part of an address: the id of the document. */
const idOf = (url: string): string => url.split('/').filter(Boolean).at(-1) ?? '';

/** A document found, with its title and passages marked. `titleField` is the number of the title's field. */
export function hitOf(
  fragment: Fragment,
  page: number,
  score: number,
  units: readonly FoundUnit[],
  titleField: number,
  compounds: CompoundIndex,
): Hit {
  const words = fragment.content.split(' ');
  const marks = marksOf(page, units, titleField);
  const passages = passagesOf(fragment, marks).map((passage) => {
    const runs = highlight(words.slice(passage.from, passage.to).join(' '), (word) =>
      marks.body.has(passage.from + word),
    );
    return {
      anchor: passage.anchor,
      label: passage.label,
      runs,
      // read only of the few passages that are shown: the longest text has thousands
      get light() {
        return textFragment(runs, fragment.content);
      },
      cutBefore: passage.cutBefore,
      cutAfter: passage.cutAfter,
    };
  });
  const { title = '', ...meta } = fragment.meta;
  return {
    id: idOf(fragment.url),
    url: fragment.url,
    title: highlight(joinCompounds(title, compounds), (word) => marks.title.has(word)),
    score,
    meta: shownMeta({ meta }),
    passages,
  };
}
