import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArchiveDocument } from '#documents/document.ts';
import type { DebtReport } from '#lint/debts/debt-report.ts';
import type { FoundDebt } from '#lint/debts/find-debts.ts';
import { previewDebts } from '#site/preview-debts.ts';
import { makeArchive } from './make-archive.ts';

const data = { id: 'kim-dong-2024', title: 'Về tuyển quân' };
const known = { collection: 'directives', id: data.id, data };
const archive = { ...makeArchive([]), documents: [known as unknown as ArchiveDocument] };
const debt = (data: Partial<FoundDebt>): FoundDebt => ({
  kind: 'missing-summary',
  title: 'Chưa có tóm tắt',
  remedy: 'Viết tóm tắt.',
  urgency: 'note',
  file: 'content/a.mdx',
  line: 3,
  column: 5,
  id: null,
  message: 'Văn bản dài.',
  ...data,
});
const report = (debts: FoundDebt[]): DebtReport => ({
  today: '2026-11-22',
  counts: { urgent: 0, due: 0, note: debts.length },
  debts,
  faulty: 0,
  external: [],
  asked: null,
});

test('a debt leads to its document where the preview has it', () => {
  const view = previewDebts(archive, report([debt({ id: known.id }), debt({ id: 'khong-co' })]));
  const rows = view?.groups[0]?.kinds[0]?.rows ?? [];
  assert.deepEqual(
    rows.map(({ title, path, place }) => [title, path !== null, place]),
    [
      [known.data.title, true, 'content/a.mdx:3'],
      [null, false, 'content/a.mdx:3'],
    ],
  );
});

test('of a kind some are shown and the rest is counted', () => {
  const view = previewDebts(archive, report(Array.from({ length: 60 }, () => debt({}))));
  const kind = view?.groups[0]?.kinds[0];
  assert.deepEqual([kind?.total, kind?.rows.length, kind?.left], [60, 50, 10]);
});

test('where nothing was written down there is no page', () => {
  assert.equal(previewDebts(archive, null), null);
});
