import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldsText } from '#documents/fields-text.ts';

test('short lists of keys stand on one line, others on lines of their own', () => {
  assert.equal(
    fieldsText({ number: null, year: 2025, topics: ['tuyen-quan', 'huan-luyen'] }),
    'number: null\nyear: 2025\ntopics: [tuyen-quan, huan-luyen]\n',
  );
  assert.equal(fieldsText({ notes: ['Bản nguồn', 'x'] }), 'notes:\n  - Bản nguồn\n  - x\n');
});

test('what would be read as something else is quoted, and no line is folded', () => {
  const long = `${'Ban Thường vụ Huyện ủy '.repeat(9)}: hết`;
  assert.equal(fieldsText({ number: '12', title: long }), `number: '12'\ntitle: '${long}'\n`);
});
