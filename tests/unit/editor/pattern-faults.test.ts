import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  PATTERN_FAULTS,
  SHAPE_PATTERNS,
  URL_PATTERN,
  YEAR_PATTERN,
  type Pattern,
} from '#editor/pattern-faults.ts';
import { KEY } from '#schema/fields.ts';

test('patterns take what the schema takes, and little else', () => {
  const cases: [Pattern | undefined, yes: string[], no: string[]][] = [
    [SHAPE_PATTERNS['day'], ['2024-12-20'], ['20/12/2024', '2024-13-01', '2024-12-32', '2024']],
    [SHAPE_PATTERNS['edtf-day'], ['2024-12-20', 'XXXX-01-18', '2020-10'], ['20/12/2024', '24-1']],
    [YEAR_PATTERN, ['2025', '1945'], ['2.025', '25', '20251']],
    [URL_PATTERN, ['https://a.vn/b'], ['a.vn', 'https://a b']],
  ];
  for (const [pattern, yes, no] of cases) {
    assert.ok(pattern);
    for (const text of yes) assert.match(text, new RegExp(pattern[0], 'u'));
    for (const text of no) assert.doesNotMatch(text, new RegExp(pattern[0], 'u'));
    assert.match(pattern[1], /Ghi .*ví dụ|Ghi .*: /);
  }
});

test('what is said of a key names an example', () => {
  assert.match(PATTERN_FAULTS[KEY.source] ?? '', /ví dụ/);
});
