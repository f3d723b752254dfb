import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFrame } from '../../../src/importer/find-frame.ts';
import { readTopics } from '../../../src/importer/read-topics.ts';
import { makeSource, REFERENCE } from './make-source.ts';

test('topics of the title come first, then those that two sentences name', () => {
  const frame = findFrame(
    makeSource(
      'Diễn tập khu vực phòng thủ; rồi diễn tập; một lần huấn luyện; phổ biến; trực chiến.',
    ),
    REFERENCE.docTypes,
  );
  const field = readTopics(frame, 'Tuyển chọn công dân nhập ngũ', REFERENCE.topics);
  assert.deepEqual(field?.value, ['tuyen-quan', 'dien-tap']);
  assert.ok(field.confidence < 0.9);
});

test('a text about something else has no topic', () => {
  assert.equal(
    readTopics(findFrame(makeSource('Trời mưa.'), REFERENCE.docTypes), null, REFERENCE.topics),
    null,
  );
});

const topicsOf = (text: string): unknown =>
  readTopics(
    findFrame(makeSource('KẾ HOẠCH', 'Về việc', text), REFERENCE.docTypes),
    null,
    REFERENCE.topics,
    REFERENCE.abbreviations,
  )?.value;

test('a text that never speaks of defence has none of its topics, whatever else it says', () => {
  assert.equal(
    topicsOf('Lãnh đạo, chỉ đạo thi đua. Khen thưởng thi đua yêu nước. Tập huấn; rồi tập huấn.'),
    undefined,
  );
});

test('two words of a topic are enough, the same word within a longer one is not another', () => {
  const ours = 'Công tác quốc phòng. ';
  assert.deepEqual(topicsOf(`${ours}Có hội thi, hội thao; quân sự địa phương.`), ['huan-luyen']);
  assert.deepEqual(topicsOf(`${ours}Có lực lượng dân quân tự vệ; quân sự địa phương.`), undefined);
});

test('short forms are read, and the general topic goes where others say more', () => {
  assert.deepEqual(
    topicsOf(
      'Công tác quốc phòng. Lực lượng DQTV. Huấn luyện DQTV. KVPT và công tác quốc phòng. Hội thi, hội thao. Xây dựng KVPT.',
    ),
    ['dan-quan-tu-ve', 'huan-luyen', 'khu-vuc-phong-thu'],
  );
});

test('news without a headline says in its first sentence what it is about', () => {
  const lead =
    'Ngày 05/01/2025, UBND huyện tổ chức hội nghị tổng kết công tác tuyển quân năm 2024.';
  const field = readTopics(
    findFrame(makeSource(lead, 'Hội nghị kết thúc.'), REFERENCE.docTypes),
    null,
    REFERENCE.topics,
  );
  assert.deepEqual([field?.value, field?.confidence], [['tuyen-quan'], 0.5]);
});
