import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRuns } from '#importer/docx/read-runs.ts';
import { type OtherParts, element, madeReading } from '../made-docx.ts';

const read = (inner: string, others: OtherParts = {}, look = {}) => {
  const { reading } = madeReading('<w:p/>', others);
  return { runs: readRuns(element(`<w:p>${inner}</w:p>`), look, reading), reading };
};
const r = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

for (const [name, inner, runs] of [
  [
    'runs of one look are one',
    r('Số ', '<w:b/>') + r('30', '<w:b w:val="1"/>'),
    [{ text: 'Số 30', bold: true }],
  ],
  [
    'looks part them',
    r('86m') + r('2', '<w:vertAlign w:val="superscript"/>'),
    [{ text: '86m' }, { text: '2', sup: true }],
  ],
  [
    'blanks at the ends count only where they are told to',
    '<w:r><w:t> a </w:t></w:r>',
    [{ text: 'a' }],
  ],
  [
    'tabs, line ends and fixed hyphens are signs',
    '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>02</w:t><w:noBreakHyphen/><w:t>CT</w:t></w:r>',
    [{ text: 'a\tb\n02-CT' }],
  ],
  ['symbols are signs', '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', [{ text: '✓' }]],
  ['capitals by look are printed', r('Chỉ thị', '<w:caps/>'), [{ text: 'CHỈ THỊ' }]],
  [
    'capitals of an old font are in the font with H',
    r('ChØ thÞ', '<w:caps/><w:rFonts w:hAnsi=".VnTime"/>'),
    [{ text: 'ChØ thÞ', font: '.VnTimeH' }],
  ],
  [
    'tags, controls and simple fields are seen through',
    `<w:smartTag><w:smartTagPr/>${r('a')}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>${r('b')}</w:sdtContent></w:sdt><w:fldSimple w:instr="PAGE">${r('c')}</w:fldSimple>`,
    [{ text: 'abc' }],
  ],
  [
    'of a field the result is read, of a field in its code nothing',
    field('begin') +
      code(' IF ') +
      field('begin') +
      code('PAGE') +
      field('separate') +
      r('7') +
      field('end') +
      field('separate') +
      r('thấy') +
      field('end') +
      r(' sau'),
    [{ text: 'thấy sau' }],
  ],
  [
    'a field may be a link',
    field('begin') +
      code('HYPERLINK "https://a.vn/"') +
      field('separate') +
      r('đây') +
      field('end') +
      r('.'),
    [{ text: 'đây', link: 'https://a.vn/' }, { text: '.' }],
  ],
  [
    'formulas give their signs',
    '<m:oMath><m:r><m:rPr/><m:t>x+1</m:t></m:r></m:oMath>',
    [{ text: 'x+1' }],
  ],
] as const) {
  test(name, () => {
    assert.deepEqual(read(inner).runs, runs);
  });
}

test('a link is an outer address; one within the file is text', () => {
  const inner = `<w:hyperlink r:id="lien">${r('ngoài')}</w:hyperlink><w:hyperlink w:anchor="x">${r(' trong')}</w:hyperlink>`;
  assert.deepEqual(read(inner, { links: { lien: 'https://a.vn/' } }).runs, [
    { text: 'ngoài', link: 'https://a.vn/' },
    { text: ' trong' },
  ]);
});

test('changes count as accepted, and both kinds are counted', () => {
  const { runs, reading } = read(
    `${r('giữ ')}<w:del><w:r><w:delText>bỏ hai</w:delText></w:r></w:del><w:ins>${r('thêm')}</w:ins><w:moveFrom>${r('đi')}</w:moveFrom>`,
  );
  assert.deepEqual(runs, [{ text: 'giữ thêm' }]);
  assert.equal(reading.tally.deletedWords, 3);
  assert.equal(reading.tally.insertedWords, 1);
  assert.deepEqual(
    reading.omitted.map(({ paragraph, reason }) => [paragraph.runs, reason]),
    [[[{ text: 'bỏ hai' }, { text: 'đi' }], 'Chữ đã xóa, còn trong dấu vết sửa đổi.']],
  );
});

test('hidden words are kept out and counted; a style may hide them', () => {
  const { runs, reading } = read(r('thấy') + r('không thấy', '<w:vanish/>'));
  assert.deepEqual(runs, [{ text: 'thấy' }]);
  assert.equal(reading.tally.hiddenWords, 2);
  assert.deepEqual(reading.omitted[0]?.paragraph.runs, [{ text: 'không thấy' }]);
  assert.deepEqual(read(r('a'), {}, { hidden: true }).runs, []);
});

test('marks of notes are numbered, or are what the author typed', () => {
  const { runs } = read(
    `${r('a')}<w:r><w:footnoteReference w:id="7"/></w:r><w:r><w:endnoteReference w:id="7"/></w:r>` +
      '<w:r><w:footnoteReference w:id="8" w:customMarkFollows="1"/><w:t>(*)</w:t></w:r>',
  );
  assert.deepEqual(runs, [
    { text: 'a' },
    { text: '1', sup: true, footnote: '7' },
    { text: 'i', sup: true, footnote: 'cuoi-7' },
    { text: '(*)', footnote: '8' },
  ]);
});

test('a character style gives its look, and turns that of the paragraph over', () => {
  const styles = '<w:style w:type="character" w:styleId="M"><w:rPr><w:b/></w:rPr></w:style>';
  const inner = r('a', '<w:rStyle w:val="M"/>');
  assert.deepEqual(read(inner, { styles }).runs, [{ text: 'a', bold: true }]);
  assert.deepEqual(read(inner, { styles }, { bold: true }).runs, [{ text: 'a' }]);
});

test('a field that is hidden is a field still, and a code without end takes nothing with it', () => {
  const hiddenField = (kind: string) =>
    `<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const closed = hiddenField('begin') + code('XE "a"') + hiddenField('end') + r('sau');
  assert.deepEqual(read(closed).runs, [{ text: 'sau' }]);
  const { runs, reading } = read(field('begin') + code('PAGE') + r('còn'));
  assert.deepEqual(runs, [{ text: 'còn' }]);
  assert.deepEqual(reading.fields, []);
});

test('fractions and powers in formulas stay what they are', () => {
  const part = (name: string, text: string) =>
    `<m:${name}><m:r><m:t>${text}</m:t></m:r></m:${name}>`;
  const fraction = `<m:oMath><m:f>${part('num', '1')}${part('den', '2')}</m:f></m:oMath>`;
  assert.deepEqual(read(fraction).runs, [{ text: '1/2' }]);
  const power = `<m:oMath><m:sSup>${part('e', 'm')}${part('sup', '2')}</m:sSup></m:oMath>`;
  assert.deepEqual(read(power).runs, [{ text: 'm' }, { text: '2', sup: true }]);
});

test('a symbol of an old font is a letter to be decoded, a code that is none a sign of doubt', () => {
  const symbol = (font: string, char: string) =>
    `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
  assert.deepEqual(read(symbol('.VnTime', 'F0B5')).runs, [{ text: '\uF0B5', font: '.VnTime' }]);
  assert.deepEqual(read(symbol('Arial', 'zz')).runs, [{ text: '\uFFFD' }]);
  assert.doesNotThrow(() => read(symbol('Arial', 'FFFFFFFF')));
});
