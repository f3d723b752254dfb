import assert from 'node:assert/strict';
import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DEBT_KINDS } from '#lint/debts/debt-kinds.ts';
import { findDebts } from '#lint/debts/find-debts.ts';
import { readDebtArchive } from '#lint/debts/read-debt-archive.ts';
import { shownPath } from '#markdown/shown-path.ts';
import { owingArchive } from './owing-archive.ts';

const { content, draft } = owingArchive();
const options = {
  contentDir: content,
  cacheDir: join(content, '../cache'),
  publicDir: join(content, '../public'),
  base: '/',
  today: '2026-11-22',
  workers: 0,
  draftDays: 30,
};
utimesSync(join(content, draft), new Date('2026-01-01'), new Date('2026-01-01'));

test('a folder that owes everything shows every kind, at lines that are there', async () => {
  const { archive, problems } = await readDebtArchive(options);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
  const found = findDebts(archive);
  const elsewhere = ['missing-correction', 'place-without-successor'];
  assert.deepEqual(
    DEBT_KINDS.map(({ key }) => key).filter((key) => !found.some(({ kind }) => kind === key)),
    elsewhere,
  );
  for (const { file, line, column } of found) {
    const written = readFileSync(file, 'utf8').split('\n')[line - 1] ?? '';
    assert.ok(column >= 1 && column <= written.length + 1, `${file}:${line}:${column}`);
  }
  assert.deepEqual(
    found.flatMap(({ urgency, kind, message }) =>
      urgency === 'note' ? [] : `${urgency} ${kind}: ${message}`,
    ),
    [
      'urgent status-behind: Đã được thay thế bởi “kim-dong-2024-03-01-ke-hoach” (01/3/2024), mà tình trạng chưa ghi.',
      'urgent embargo-unmet: Hẹn công bố 01/3/2026, đã qua 266 ngày: chưa có cho phép công bố, còn là bản nháp.',
      'urgent dead-page-link: Liên kết hoặc tệp không có trong kho.',
      'due cited-law-changed: Nghị định 168/2018/NĐ-CP đã được sửa đổi, bổ sung bởi Nghị định 220/2025/NĐ-CP, từ 07/8/2025 (theo nguồn: danviet.vn; hethongphapluat.com); văn bản này đề 01/3/2023.',
      'due tombstone-unexplained: Người mở địa chỉ cũ không biết văn bản rút khi nào, vì sao.',
      'due needs-review: 1 điều còn phải xem lại: Người ký (signer); xong thì lên trang, đã được phép công bố.',
      'due lying-draft: Bản nháp không ai sửa 325 ngày nay.',
      'due moved-link: Liên kết đến một văn bản đã thu hồi hoặc gỡ.',
      'due follow-verdict-stale: kim-dong-2023-03-01-ke-hoach#mo-dau-2: lời của đoạn đã đổi từ khi đọc.',
      'due unknown-facts: Chưa rõ hoặc chưa chắc: ngày (năm 2022).',
    ],
  );
});

test('an address tells what stands there now', async () => {
  const { archive } = await readDebtArchive(options);
  assert.deepEqual(archive.movedTo('directives', 'kim-dong-2024-ke-hoach'), {
    to: 'kim-dong-2024-03-01-ke-hoach',
  });
  assert.equal(archive.movedTo('directives', 'kim-dong-2022-02-01-chi-thi'), 'gone');
  assert.equal(archive.movedTo('directives', 'kim-dong-2022-chi-thi'), 'gone');
  assert.equal(archive.movedTo('reports', 'kim-dong-2024-ke-hoach'), null);
  assert.equal(archive.movedTo('directives', 'kim-dong-2024-03-01-ke-hoach'), null);
});

test('a second run takes all from the cache and finds the same', async () => {
  const first = findDebts((await readDebtArchive(options)).archive);
  assert.deepEqual(findDebts((await readDebtArchive(options)).archive), first);
});

test('what the history of the files tells is asked of the public documents', async () => {
  const { archive } = await readDebtArchive({
    ...options,
    past: (documents) =>
      Promise.resolve({
        changed: new Map([[shownPath(content, draft), '2026-11-20']]),
        unsaid: new Map([[documents.at(-1)?.id ?? '', ['2026-10-01']]]),
      }),
  });
  assert.deepEqual(findDebts(archive, ['lying-draft']), []);
  assert.equal(findDebts(archive, ['missing-correction']).length, 1);
});

test('of what even a preview hides nothing is told', async () => {
  const { content: other } = owingArchive();
  const write = (name: string, from: string, to: string) => {
    const file = join(other, `directives/2026/kim-dong-2026-0${name}-05-chi-thi.mdx`);
    const text = readFileSync(file, 'utf8');
    assert.ok(text.includes(from));
    writeFileSync(file, text.replace(from, to));
  };
  write('1', 'fidelity:', 'status: removed-secrecy\nfidelity:');
  write('2', '- nhiem-vu-nam', '- dong-vien');
  const { archive } = await readDebtArchive({
    ...options,
    contentDir: other,
    cacheDir: join(other, '../cache'),
  });
  assert.doesNotMatch(JSON.stringify(findDebts(archive)), /2026-0[12]-05/u);
});

test('a document that the gate refuses is no debt but a fault', async () => {
  const file = 'directives/2026/kim-dong-2026-01-05-chi-thi.mdx';
  const { content: other } = owingArchive();
  const { archive } = await readDebtArchive({
    ...options,
    contentDir: other,
    cacheDir: join(other, '../cache'),
  });
  const { source } = archive.documents.find((one) => one.file.endsWith(file)) ?? {};
  assert.ok(source);
  writeFileSync(join(other, file), `${source()}\nTỐI MẬT\n`);
  const read = await readDebtArchive({
    ...options,
    contentDir: other,
    cacheDir: join(other, '../cache'),
  });
  assert.ok(read.problems.some(({ rule }) => rule === 'secrecy-grade'));
  assert.ok(!read.archive.documents.some((one) => one.file.endsWith(file)));
});
