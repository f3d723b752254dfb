import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadIns } from '#markdown/lead-ins.ts';
import { rendered } from './rendered.ts';

/** Each block of a body that has a lead-in, and the lead-in. */
function told(body: string): string[] {
  return rendered(body).body.sections.flatMap((section) => {
    const leads = leadIns(section);
    return section.blocks.flatMap(({ anchor, text }) => {
      const lead = leads.get(anchor);
      return lead === undefined ? [] : [`${lead} | ${text}`];
    });
  });
}

test('an item of a list has the words that lead in to it, also from before the task', () => {
  assert.deepEqual(
    told(
      '## 1. A\n\nGiao các đơn vị:\n\n<Task topic="tuyen-quan" year="2025">\n\n- Một;\n- Hai.\n\n</Task>\n\nBa.',
    ),
    ['Giao các đơn vị: | Một;', 'Giao các đơn vị: | Hai.'],
  );
});

test('an item of a list in a list has those of the item it stands in', () => {
  assert.deepEqual(told('Giao:\n\n- Công an huyện:\n  - Một.\n- Quân sự huyện: hai.'), [
    'Giao: | Công an huyện:',
    'Công an huyện: | Một.',
    'Giao: | Quân sự huyện: hai.',
  ]);
});

test('paragraphs with letters and dashes are items too', () => {
  assert.deepEqual(
    told('## 1. A\n\nGiao:\n\na) Công an:\n\n\\- Một.\n\nb) Quân sự.\n\n\\- Hai.\n\nBa.'),
    ['Giao: | a) Công an:', 'a) Công an: | - Một.', 'Giao: | b) Quân sự.'],
  );
});

test('without a colon nothing leads in, and nothing does over a heading', () => {
  assert.deepEqual(told('Có hai việc.\n\n- Một;\n- Hai.'), []);
  assert.deepEqual(told('## 1. A\n\nGiao:\n\n### 1.1. B\n\n- Một.'), []);
});

test('of several sentences the last one leads in, of a long one its end', () => {
  assert.deepEqual(told('Năm 2025 có nhiều việc. Giao:\n\n- Một.'), ['Giao: | Một.']);
  const [long = ''] = told(`${'Căn cứ tình hình '.repeat(20)}, giao các đơn vị:\n\n- Một.`);
  assert.match(long, /^… (?:căn|cứ|tình|hình|Căn) .* giao các đơn vị: \| Một\.$/u);
  assert.ok(long.length < 160);
});
