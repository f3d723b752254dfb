import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArchiveDocument } from '#documents/document.ts';
import type { FoundDebt } from '#lint/debts/find-debts.ts';
import { previewDebts } from '#site/preview-debts.ts';
import { exampleDebt, exampleReport } from '../lint/debts/example-report.ts';
import { makeArchive } from './make-archive.ts';

const data = { id: 'kim-dong-2024', title: 'Về tuyển quân' };
const known = { collection: 'directives', id: data.id, data };
const archive = { ...makeArchive([]), documents: [known as unknown as ArchiveDocument] };
const debt = (data: Partial<FoundDebt>): FoundDebt => exampleDebt({ id: null, ...data });

test('a debt leads to its document where the preview has it', () => {
  const view = previewDebts(
    archive,
    exampleReport([debt({ id: known.id }), debt({ id: 'khong-co' })]),
  );
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
  const view = previewDebts(archive, exampleReport(Array.from({ length: 60 }, () => debt({}))));
  const kind = view?.groups[0]?.kinds[0];
  assert.deepEqual([kind?.total, kind?.rows.length, kind?.left], [60, 50, 10]);
});

test('where nothing was written down there is no page', () => {
  assert.equal(previewDebts(archive, null), null);
});
