import type { Run } from '#search/highlight.ts';
import type { Hit, HitPassage } from '#search/hit.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import { make } from './make.ts';

/** Makes the address of a path below the site's base. */
export type LinkTo = (path: string, anchor?: string | null) => string;

/** Passages shown of a document before “Thêm … đoạn”. */
const SHOWN = 2;
/** A number stays on the line of the words it belongs to. */
const DOT = '\u00A0·\u00A0';

const textsOf = (runs: readonly Run[]): Node[] =>
  runs.map(({ text, marked }) => (marked ? make('mark', {}, text) : document.createTextNode(text)));

/** Runs of a text that goes on, without the sign it is cut after. */
function goingOn(runs: readonly Run[]): Run[] {
  const last = runs.at(-1);
  if (!last || last.marked) return [...runs, { text: '…', marked: false }];
  const text = `${last.text.replace(/[\s.,;:–-]+$/u, '')}…`;
  return [...runs.slice(0, -1), { text, marked: false }];
}

/** True where a link may say which words to light up. */
const LIGHTS = 'fragmentDirective' in document;

/** The address of a passage, with its found words where the browser can light them up without script. */
function passageAddress(url: string, { anchor, light }: HitPassage, linkTo: LinkTo): string {
  const address = linkTo(url, anchor);
  const words = LIGHTS ? light : '';
  return words === '' || anchor !== null ? `${address}${words}` : `${address}#${words}`;
}

function passageList(url: string, passages: readonly HitPassage[], linkTo: LinkTo): HTMLElement {
  const items = passages.map((passage) => {
    const { label, runs, cutBefore, cutAfter } = passage;
    const words = label === '' ? 'Đầu văn bản' : label.replaceAll(' · ', DOT);
    const text = textsOf(cutAfter ? goingOn(runs) : runs);
    return make(
      'li',
      {},
      make('a', { href: passageAddress(url, passage, linkTo) }, words),
      make('span', {}, cutBefore && '…', ...text),
    );
  });
  return make('ul', { class: 'ps' }, ...items);
}

/** In a preview documents that are not public look different. */
const classOf = (title: readonly Run[]): string =>
  title
    .map(({ text }) => text)
    .join('')
    .startsWith('NHÁP:')
    ? 'hit nhap'
    : 'hit';

/** A document found, as an item of the list of results: title, record, passages with their anchors. */
export function resultItem({ id, url, title, meta, passages }: Hit, linkTo: LinkTo): HTMLElement {
  const place = [meta['place'], meta['now']].filter(Boolean).join(', ');
  const fact = (name: string, text: string | undefined): HTMLElement | null =>
    text === undefined || text === '' ? null : make('span', { class: name }, text);
  const rest = passages.slice(SHOWN);
  return make(
    'li',
    // the site is built without what only a preview needs
    {
      class: import.meta.env.LUU_PREVIEW ? classOf(title) : 'hit',
      'data-result': true,
      'data-id': id,
    },
    make('h2', {}, make('a', { href: linkTo(url) }, ...textsOf(title))),
    make(
      'p',
      { class: 'meta' },
      fact('num', meta['date']),
      fact('k', meta['kind']),
      fact('nb', meta['number']),
      fact('i', meta['issuer']),
      fact('p', place),
    ),
    passages.length > 0 && passageList(url, passages.slice(0, SHOWN), linkTo),
    rest.length > 0 &&
      make(
        'details',
        { class: 'more' },
        make('summary', {}, `Thêm ${formatNumber(rest.length)} đoạn trong văn bản này`),
        passageList(url, rest, linkTo),
      ),
  );
}
