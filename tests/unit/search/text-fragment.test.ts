import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textFragment } from '#search/text-fragment.ts';

const runs = (text: string) =>
  text
    .split(/(\[[^\]]*\])/)
    .filter((part) => part !== '')
    .map((part) => ({ text: part.replace(/^\[|\]$/g, ''), marked: part.startsWith('[') }));
const plain = (text: string): string => text.replace(/[[\]]/g, '');
const read = (text: string, whole = plain(text)): string =>
  decodeURIComponent(textFragment(runs(text), whole));

for (const [text, directive] of [
  ['không có gì', ''],
  ['[quân sự]', ':~:text=quân sự'],
  [
    'công tác quốc phòng, [quân sự] địa phương năm 2025 của',
    ':~:text=quốc phòng,-,quân sự,-địa phương',
  ],
  ['[tuyển quân] ở [Hà Nam]', ':~:text=tuyển quân,-ở Hà&text=quân ở-,Hà Nam'],
  ['[a] b [c d] e [f g]', ':~:text=a b-,c d,-e f&text=d e-,f g'],
] as const) {
  test(`${text || 'nothing'} is lit by ${directive || 'nothing'}`, () => {
    assert.equal(read(text), directive);
  });
}

test('signs that part the terms are encoded, marks are in UTF-8', () => {
  const directive = textFragment(
    runs('số [24-HD/BTCTW], [Hà Nội & Huế]'),
    'số 24-HD/BTCTW, Hà Nội & Huế',
  );
  assert.ok(directive.includes('24%2DHD%2FBTCTW'), directive);
  assert.ok(directive.includes('H%C3%A0%20N%E1%BB%99i%20%26%20Hu%E1%BA%BF'), directive);
  assert.equal(directive.split('&').length, 2);
  assert.match(directive, /^:~:text=[^#\s]*$/);
});

test('as many words stand round the found ones as tell them from the same words elsewhere', () => {
  const passage = 'xây dựng nền [quốc phòng] toàn dân vững chắc';
  assert.equal(
    read(passage, `Năm 2024: ${plain(passage)}. Hội thao nền quốc phòng toàn dân.`),
    ':~:text=dựng nền-,quốc phòng,-toàn dân',
  );
  assert.equal(
    read(passage, `${plain(passage)} hơn. Hội thao về dựng nền quốc phòng toàn dân mạnh.`),
    ':~:text=xây dựng nền-,quốc phòng,-toàn dân vững',
  );
});

test('what stands twice word for word is not lit, so that the link stays at its anchor', () => {
  const passage = 'nền [quốc phòng] toàn dân';
  assert.equal(read(passage, `${plain(passage)}. ${plain(passage)}.`), '');
});
