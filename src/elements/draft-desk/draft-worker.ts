import { ImportFault } from '#importer/import-fault.ts';
import { readInBrowser } from '#importer/read-in-browser.ts';
import type { SourceDocument } from '#importer/source-document.ts';
import type { DraftLists } from '#site/draft-lists.ts';
import { checkDraftFile } from './check-draft-file.ts';
import type { Fault } from './draft.ts';
import { knownOf, type Known } from './known.ts';
import { makeDraft } from './make-draft.ts';
import type { Raw, WorkerReply, WorkerRequest } from './worker-messages.ts';
import { packDraft } from './pack-draft.ts';
import { previewHtml } from './preview-html.ts';
import { stripPicture } from './strip-picture.ts';
import { picturesOf } from './with-alts.ts';

// the name of the worker is where its lists are: the one thing it fetches
const LISTS = self.name;

/** Sources that were read, by key; the page sends the bytes of one only once. */
const sources = new Map<number, { source: SourceDocument; sha256: string | null }>();
let known: Promise<Known> | undefined;

/** The lists of the site; asked for again where they could not be had. */
function lists(): Promise<Known> {
  known ??= fetchLists();
  known.catch(() => {
    known = undefined;
  });
  return known;
}

async function fetchLists(): Promise<Known> {
  try {
    const response = await fetch(LISTS);
    if (!response.ok) throw new Error(`${LISTS}: ${String(response.status)}`);
    const today = new Date().toISOString().slice(0, 10);
    return knownOf((await response.json()) as DraftLists, today);
  } catch (cause) {
    throw new ImportFault(
      'Chưa tải được danh mục của kho.',
      'Kiểm tra mạng rồi bấm “Đọc lại”.',
      cause,
    );
  }
}

/** In hex; `null` where the page is not served safely, and browsers do not reckon. */
async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  if (!self.isSecureContext) return null;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function sourceOf(
  key: number,
  raw: Raw | undefined,
): Promise<{ source: SourceDocument; sha256: string | null }> {
  const read = sources.get(key);
  if (read) return read;
  if (!raw) throw new Error('the source was never sent');
  const sha256 = await sha256Of(raw.bytes);
  const made = { source: await readInBrowser(raw.bytes, raw.format), sha256 };
  sources.set(key, made);
  return made;
}

async function answer(request: WorkerRequest, reply: (reply: Sent) => void): Promise<void> {
  if (request.kind === 'make') {
    const { key, raw, said, others } = request;
    if (raw) reply({ kind: 'step', words: 'Đang tải danh mục' });
    const all = await lists();
    if (raw) reply({ kind: 'step', words: 'Đang đọc tệp' });
    const { source, sha256 } = await sourceOf(key, raw);
    if (raw) reply({ kind: 'step', words: 'Đang nhận các mục' });
    const draft = makeDraft(source, said, all, new Set(others));
    // a text with a mark of secrecy is not kept, not even here
    if (draft.secret) sources.delete(key);
    reply({ kind: 'draft', draft, sha256: draft.secret ? null : sha256 });
    if (draft.secret) return;
    const { collection, path, id, mdx, pictures } = draft;
    const attached = pictures.map((picture) => picture.path);
    // where no year is known, none is at fault
    const file = { collection, path: path ?? `content/${collection}/${id}.mdx`, mdx, attached };
    reply({ kind: 'problems', problems: checkDraftFile(file, all) });
  } else if (request.kind === 'preview') reply({ kind: 'preview', html: previewHtml(request.mdx) });
  else if (request.kind === 'picture') {
    const source = sources.get(request.key)?.source;
    const image = source && picturesOf(source)[request.at];
    const bytes = image?.bytes as Uint8Array<ArrayBuffer> | undefined;
    const picture = image && bytes ? new Blob([bytes], { type: image.type }) : null;
    reply({ kind: 'picture', picture });
  } else {
    const source = sources.get(request.key)?.source;
    const images = source ? picturesOf(source) : [];
    const pictures = [];
    for (const { at, path } of request.pictures) {
      const image = images[at];
      const type = path.endsWith('.png') ? 'image/png' : image?.type;
      const bytes =
        image && type ? await stripPicture(image.bytes as Uint8Array<ArrayBuffer>, type) : null;
      pictures.push({ path, bytes });
    }
    reply({ kind: 'packed', packed: packDraft(request.path, request.mdx, pictures) });
  }
}

type Sent = WorkerReply extends infer R ? (R extends WorkerReply ? Omit<R, 'turn'> : never) : never;

function faultOf(error: unknown): Fault {
  if (error instanceof ImportFault) return { message: error.message, remedy: error.remedy };
  // eslint-disable-next-line no-console -- the clerk is told on the page; this is for whoever looks into the cause
  console.error(error);
  return {
    message: 'Trang này không đọc được tệp: lỗi của chương trình hoặc thiếu bộ nhớ.',
    remedy: 'Chạy npm run import -- TỆP trên máy của biên tập, và báo tệp này cho người làm trang.',
  };
}

/** One at a time, in the order they were asked. */
let last: Promise<void> = Promise.resolve();
self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  const reply = (sent: Sent): void => {
    self.postMessage({ turn: data.turn, ...sent });
  };
  last = last
    .then(() => answer(data, reply))
    .catch((error: unknown) => {
      reply({ kind: 'fault', fault: faultOf(error) });
    });
});
