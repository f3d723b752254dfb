import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNewsFrame } from '../../../src/importer/find-news-frame.ts';
import { sourceLines } from '../../../src/importer/source-lines.ts';
import { makeSource, paragraph } from './make-source.ts';

const LEAD = 'Ngày 2/12, UBND huyện tổ chức hội nghị tổng kết công tác quốc phòng địa phương.';

function found(...blocks: Parameters<typeof makeSource>) {
  const frame = findNewsFrame(
    makeSource(...blocks).blocks.map((block, at) => sourceLines(block, at)),
  );
  const texts = (own: typeof frame.title) => own.map(({ text }) => text);
  return {
    furniture: texts(frame.furniture),
    title: texts(frame.title),
    by: frame.titleBy,
    byline: texts(frame.byline),
  };
}

test('menus, clocks and rights of a portal are told from the text', () => {
  const { furniture, title, by } = found(
    'Đăng nhập',
    'Cổng thông tin điện tử tỉnh Hải Dương',
    '23/4/2023  |  English  |  中文',
    'Tổng kết công tác quốc phòng năm 2023',
    LEAD,
    'Bản quyền © 2023',
  );
  assert.deepEqual(furniture, [
    'Đăng nhập',
    'Cổng thông tin điện tử tỉnh Hải Dương',
    '23/4/2023 | English | 中文',
    'Bản quyền © 2023',
  ]);
  assert.deepEqual([title, by], [['Tổng kết công tác quốc phòng năm 2023'], 'place']);
});

test('a repeated line is the headline, and what stands between is the portal’s', () => {
  const title = 'Huyện tổ chức hội nghị tổng kết.';
  const { furniture, title: found_, by } = found(title, 'An ninh - Quốc phòng', title, LEAD);
  assert.deepEqual([furniture, found_, by], [['An ninh - Quốc phòng'], [title, title], 'repeated']);
});

test('a heading is the headline', () => {
  assert.equal(found(paragraph('Hội nghị tổng kết.', { heading: 1 }), LEAD).by, 'heading');
  const treatise = found(paragraph('Kỳ họp lần thứ ba', { heading: 1 }), 'Lời của một bài viết.');
  assert.equal(treatise.by, 'place');
  // the first part of a text is no headline
  assert.equal(found(paragraph('I. Thông tin chung', { heading: 1 }), LEAD).by, 'place');
});

test('a text that opens with its lead has no headline', () => {
  assert.deepEqual(found(LEAD, LEAD), { furniture: [], title: [], by: null, byline: [] });
  assert.equal(found('(Báo Mẫu) - Ngày 2/12 huyện tổ chức hội nghị', LEAD + LEAD).by, null);
});

test('a name in a last line is a byline, a caption is none', () => {
  assert.deepEqual(found(LEAD, LEAD, 'MẪU HƯƠNG').byline, ['MẪU HƯƠNG']);
  assert.deepEqual(found(LEAD, LEAD, 'Đài Kim Bảng').byline, ['Đài Kim Bảng']);
  assert.deepEqual(found(LEAD, LEAD, 'Các đại biểu dự hội nghị').byline, []);
});
