import type { CatalogueLaw } from '#search/catalogue.ts';
import type { NumberAnswer, NumberedDocument } from '#search/understand/number-answers.ts';
import { lawName, lawRemark } from '#search/understand/say-law.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import { make } from './make.ts';
import type { LinkTo } from './result-item.ts';

function documentAnswer({ url, title, number, issuer, date }: NumberedDocument, linkTo: LinkTo) {
  const said = [number, issuer, date].filter((part) => part !== '').join(' · ');
  return make(
    'p',
    { class: 'note', 'data-answer': url },
    make('b', {}, make('a', { href: linkTo(url) }, title)),
    said,
  );
}

const TONES = { 'in-force': '', amended: ' amend', ended: ' ended' } as const;

function lawAnswer(law: CatalogueLaw, linkTo: LinkTo) {
  const tone = law.status === undefined ? '' : TONES[law.status];
  return make(
    'p',
    { class: `note${tone}`, 'data-law': law.key },
    make('b', {}, make('a', { href: linkTo(`/can-cu/${law.key}/`) }, lawName(law))),
    lawRemark(law),
  );
}

/** What the numbers in a query name, above the results; `null` where there is nothing to answer. */
export function directAnswers(
  numbers: readonly NumberAnswer[],
  linkTo: LinkTo,
): HTMLElement | null {
  if (numbers.length === 0) return null;
  // a number named twice, as in a paragraph that was pasted, is answered once
  const told = new Set<string>();
  const isNew = (name: string): boolean => {
    const known = told.has(name);
    told.add(name);
    return !known;
  };
  const items = numbers.flatMap(({ documents, laws, more }) => {
    const answers = [
      ...documents
        .filter(({ url }) => isNew(url))
        .map((document) => documentAnswer(document, linkTo)),
      ...laws.filter(({ key }) => isNew(key)).map((law) => lawAnswer(law, linkTo)),
    ];
    if (answers.length > 0 && more > 0)
      answers.push(make('p', { class: 'quiet small' }, `và ${formatNumber(more)} văn bản khác`));
    return answers;
  });
  return make(
    'section',
    { class: 'laws', 'aria-label': 'Văn bản có số đã gõ', 'data-answers': true },
    ...items,
  );
}
