import { publishedBlocks } from '#documents/compare/published-blocks.ts';
import type { TextBlock } from '#documents/history/text-block.ts';
import { formatDate } from '#vietnamese/format-date.ts';

/** A document as its own page tells it. */
export interface ReadDocument {
  id: string;
  /** Address, with the base of the site. */
  path: string;
  title: string;
  /** “12-CT/HU, 11/12/2023”. */
  record: string;
  retold: boolean;
  /** Id of the document that it is compared with unless another is chosen. */
  previous: string | null;
  blocks: TextBlock[];
}

/** What a reader is told where a document cannot be compared. */
export class CompareFault extends Error {
  override name = 'CompareFault';
  /** The same may work a moment later. */
  readonly again: boolean;

  constructor(message: string, again = false) {
    super(message);
    this.again = again;
  }
}

const FOLDERS = ['van-ban', 'bao-cao', 'thong-bao'] as const;
const ADDRESS = new RegExp(`(?:^|/)(?:${FOLDERS.join('|')})/([a-z0-9-]+)(?:[/?#]|$)`);

/** The id in what somebody typed or pasted: an id, or any address of a document; `null` where there is none. */
export function idOf(typed: string): string | null {
  const text = typed.trim();
  const found = ADDRESS.exec(text)?.[1] ?? text;
  return /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(found) ? found : null;
}

/** Where a document of that id most likely stands, first. */
function foldersFor(id: string): readonly string[] {
  const first = /-(?:tin-hoi-nghi|bao-cao)(?:-|$)/.test(id)
    ? 'bao-cao'
    : /-thong-bao(?:-|$)/.test(id)
      ? 'thong-bao'
      : 'van-ban';
  return [first, ...FOLDERS.filter((folder) => folder !== first)];
}

/** Fetches the page of a document and reads it. Rejects with a `CompareFault`. */
export async function readDocument(base: string, id: string): Promise<ReadDocument> {
  for (const folder of foldersFor(id)) {
    const found = await readAt(`${base}${folder}/${id}/`, id);
    if (found) return found;
  }
  throw new CompareFault(`Kho không có văn bản nào mang mã “${id}”.`);
}

/** `null` where nothing stands at the address. */
async function readAt(path: string, id: string, moved = false): Promise<ReadDocument | null> {
  const response = await fetch(path, { headers: { accept: 'text/html' } }).catch(() => null);
  if (!response)
    throw new CompareFault(`Không tải được “${id}”: mất mạng hoặc máy chủ không trả lời.`, true);
  if (response.status === 404) return null;
  if (!response.ok && response.status !== 410)
    throw new CompareFault(
      `Không tải được “${id}”: máy chủ trả lời ${String(response.status)}.`,
      true,
    );
  const html = await response.text();
  const page = new DOMParser().parseFromString(html, 'text/html');
  const next = page
    .querySelector('meta[http-equiv="refresh"]')
    ?.getAttribute('content')
    ?.split('url=')[1];
  if (next && !moved) return readAt(next, idOf(next) ?? id, true);
  const start = html.indexOf('<article class="read');
  const facts = page.querySelector<HTMLElement>('document-actions')?.dataset;
  if (start < 0 || !facts) {
    const said = page.querySelector('.dochead h1')?.textContent.trim();
    throw new CompareFault(
      `Không so được “${id}”: ${said ?? 'địa chỉ ấy không phải một văn bản'}.`,
    );
  }
  const { title = id, type = '', number, day = '', copy } = facts;
  const previous = page.querySelector<HTMLElement>('[data-compare]')?.dataset['compare'];
  return {
    id,
    path,
    title,
    record: [number ?? type, formatDate(day)].join(', '),
    retold: copy === 'Bản thuật lại',
    previous: previous ?? null,
    blocks: publishedBlocks(html.slice(start, html.indexOf('</article>', start))),
  };
}
