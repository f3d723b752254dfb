import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOTE_SIGN, signsOf, textOf } from '#importer/signs-of.ts';

test('blanks become single, lines stay, marks of lists stand before', () => {
  const lines = signsOf({
    runs: [{ text: '  Một\u00A0 hai\t' }, { text: ' ba\n\nbốn ', bold: true }],
    list: { mark: '1.', level: 0 },
  });
  assert.deepEqual(lines.map(textOf), ['1. Một hai ba', 'bốn']);
});

test('a tone cut off its letter goes back to it', () => {
  const [line = []] = signsOf({ runs: [{ text: 'Hòa bi', bold: true }, { text: '\u0300nh' }] });
  assert.equal(textOf(line), 'Hòa bình');
  assert.deepEqual(line.at(-3), { char: 'ì', look: { kind: 'bold' } });
});

test('the mark of a footnote is one sign; of a footnote that is not there it is raised', () => {
  const runs = [{ text: 'a' }, { text: '12', footnote: 'x' }];
  assert.deepEqual(signsOf({ runs }, new Set(['x']))[0]?.at(-1), {
    char: NOTE_SIGN,
    look: { kind: 'note', id: 'x' },
  });
  assert.deepEqual(signsOf({ runs })[0]?.at(-1), { char: '2', look: { kind: 'sup' } });
});

test('signs of picture fonts are no text', () => {
  assert.deepEqual(signsOf({ runs: [{ text: '\uF0B7 việc\u0007' }] }).map(textOf), ['việc']);
});
