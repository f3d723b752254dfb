import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DocumentHistory, HistoryChange } from '#documents/history/document-history.ts';
import type { DirectiveData } from '#schema/document.ts';
import { historyList } from '#site/document-view/history-list.ts';
import { historyView } from '#site/document-view/history-view.ts';
import { makeDirective } from '../../documents/make-document.ts';
import { makeContext } from './make-context.ts';

const ENTRY = { date: '2026-03-01', kind: 'dinh-chinh' as const, note: 'Sửa tên' };
const change = (day: string, some: Partial<HistoryChange> = {}): HistoryChange => ({
  day,
  corrections: [],
  fields: null,
  words: true,
  ...some,
});

function made(
  data: Partial<DirectiveData>,
  changes: HistoryChange[],
  hiddenBefore: string | null = null,
) {
  const document = makeDirective('a', data);
  const history: DocumentHistory = { changes, hiddenBefore, differences: 'd' };
  const context = makeContext([document], { histories: new Map([['a', history]]) });
  return { document, context };
}
const listed = (...given: Parameters<typeof made>): string[] => {
  const { context, document } = made(...given);
  return historyList(context, document).items.map(({ day, label, text, path, id }) =>
    [day, label, text, path ?? '-', id ?? '-'].join(' | '),
  );
};
const FIRST = '2026-01-02 | Công bố | Lần đầu có trên trang này. | - | -';

describe('the history on the page of a document', () => {
  it('begins with its publication, and is that alone where nothing happened since', () => {
    const document = makeDirective('a');
    const { items, hidden } = historyList(makeContext([document]), document);
    assert.deepEqual([items.map(({ label }) => label), hidden], [['Công bố'], null]);
    assert.deepEqual(listed({}, []), [FIRST]);
  });

  it('has corrections with the fragments that feeds link to, and a link where the words are known', () => {
    const other = { ...ENTRY, date: '2026-03-05', note: 'Bản không còn trong kho' };
    assert.deepEqual(
      listed({ corrections: [ENTRY, other] }, [
        change('2026-03-02', { corrections: [ENTRY] }),
      ]).slice(1),
      [
        '2026-03-01 | Đính chính | Sửa tên | /van-ban/a/lich-su/#sua-2026-03-02 | sua-2026-03-01-1',
        '2026-03-05 | Đính chính | Bản không còn trong kho | - | sua-2026-03-05-2',
      ],
    );
  });

  it('has other changes in words: of the text, of the fields that readers see', () => {
    const fields = {
      before: makeDirective('a', { title: 'Cũ' }).data,
      after: makeDirective('a', { title: 'Mới' }).data,
    };
    assert.deepEqual(
      listed({}, [change('2026-03-04', { fields, words: false }), change('2026-03-03')]).slice(1),
      [
        '2026-03-03 | Sửa khác | Chữ của văn bản. | /van-ban/a/lich-su/#sua-2026-03-03 | -',
        '2026-03-04 | Sửa khác | Phần ghi về văn bản: Trích yếu. | /van-ban/a/lich-su/#sua-2026-03-04 | -',
      ],
    );
  });

  it('says that older versions are held back, with the day, and nothing more', () => {
    const { context, document } = made({}, [], '2026-03-05');
    const { items, hidden } = historyList(context, document);
    assert.equal(items.length, 1);
    assert.match(String(hidden), /^Các bản trước ngày 05\/3\/2026 không hiện lại/u);
    assert.equal(historyView(context, document), null);
  });

  it('leaves out changes that no reader can see', () => {
    const { data } = makeDirective('a');
    assert.deepEqual(
      listed({}, [change('2026-03-04', { words: false, fields: { before: data, after: data } })])
        .length,
      1,
    );
  });
});

describe('the page of the history', () => {
  it('has each change with its notes, its fields word by word, and the place of its words', () => {
    const fields = {
      before: makeDirective('a', { title: 'Về nhiệm vụ năm 2024' }).data,
      after: makeDirective('a', { title: 'Về nhiệm vụ năm 2025' }).data,
    };
    const { context, document } = made({}, [
      change('2026-03-04', { corrections: [ENTRY] }),
      change('2026-03-03', { fields, words: false }),
    ]);
    const view = historyView(context, document);
    assert.equal(view?.path, '/van-ban/a/lich-su/');
    assert.deepEqual(view.changes, [
      {
        anchor: 'sua-2026-03-04',
        day: '2026-03-04',
        notes: [{ label: 'Đính chính, ghi ngày 01/3/2026', text: 'Sửa tên' }],
        fields: [],
        words: 0,
        latest: true,
      },
      {
        anchor: 'sua-2026-03-03',
        day: '2026-03-03',
        notes: [],
        fields: [
          {
            label: 'Trích yếu',
            runs: [
              { kind: 'same', text: 'Về nhiệm vụ năm' },
              { kind: 'del', text: ' 2024' },
              { kind: 'ins', text: ' 2025' },
            ],
          },
        ],
        words: null,
        latest: false,
      },
    ]);
  });
});
