import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FollowTask } from '#documents/follow-through/follow-group.ts';
import { followNotes, followSection } from '#site/document-view/follow-section.ts';
import { followIndex } from '#site/follow-through.ts';
import { followViews } from '#site/follow-through-view.ts';
import { makeDirective, makeReport } from '../../documents/make-document.ts';
import { makeArchive } from '../make-archive.ts';

const passage = (kind: 'task' | 'result') =>
  ({ kind, anchor: 'muc-1-1', topic: 'tuyen-quan', year: 2025 }) as const;
const directive = makeDirective('giao-viec');
directive.facts.passages.push(passage('task'));
const report = makeReport('bao-cao', { eventDate: '2025-06-20', year: 2025 });
report.facts.passages.push(passage('result'));

const task = (number: number): FollowTask => ({
  document: directive.id,
  anchor: `muc-1-${String(number)}`,
  number: `1.${String(number)}`,
  seal: '',
  topic: 'tuyen-quan',
  evidence:
    number === 130
      ? [
          {
            document: report.id,
            anchor: 'muc-1-1',
            number: '1.1',
            seal: '',
            kind: 'result',
            score: 60,
            reasons: [],
          },
        ]
      : [],
});
const archive = {
  ...makeArchive([directive, report]),
  followThrough: [
    {
      place: directive.data.locality,
      year: 2025,
      tasks: Array.from({ length: 130 }, (_, at) => task(at + 1)),
    },
  ],
};

test('a task leads to the page of its place and year that has its row, be it the second', () => {
  const rows = new Set(
    followIndex(archive)
      .all.flatMap((follow) => followViews(archive, follow))
      .flatMap(({ path, rows: own }) => own.map(({ id }) => `${path}#${id}`)),
  );
  assert.equal(rows.size, 130);
  const notes = followNotes(archive, directive);
  assert.equal(notes.length, 130);
  for (const { note } of notes) {
    const path = typeof note === 'string' ? '' : (note.path ?? '');
    assert.ok(rows.has(path), path);
  }
});

test('a report leads to the row of a task on the second page', () => {
  assert.match(
    JSON.stringify(followSection(archive, report)),
    /"\/theo-doi\/kim-dong-331\/2025\/trang\/2\/#giao-viec--muc-1-130"/,
  );
});

test('a document that sets tasks says how many there are, or that no report is held', () => {
  assert.match(JSON.stringify(followSection(archive, directive)), /"130 việc: "/);
  const alone = makeArchive([directive]);
  assert.match(
    JSON.stringify(followSection(alone, directive)),
    /Kho chưa có báo cáo nào về năm 2025/,
  );
});

test('a report says whether what is proposed of its own passages was judged', () => {
  const [item] = followSection(archive, report);
  assert.match(JSON.stringify(item?.below), /Đề xuất của máy, biên tập chưa xác nhận/);
});
