import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { maskSource } from '#gate/source-safety.ts';
import { escapeStrays, strangeTags } from '#markdown/escape-strays.ts';

describe('escapeStrays', () => {
  for (const [before, after] of [
    ['Đoạn có {ngoặc} và <dấu>.', 'Đoạn có \\{ngoặc} và \\<dấu>.'],
    ['dưới < 5 năm, a<5', 'dưới \\< 5 năm, a\\<5'],
    ['2 m<sup>2</sup>, <Redacted reason="x" />', '2 m<sup>2</sup>, <Redacted reason="x" />'],
    ['<Task topic="tuyen-quan" year="2025">\n\nchữ\n\n</Task>', null],
    ['đã thoát \\{ và \\<', 'đã thoát \\{ và \\<'],
    ['trong mã `{a} < b`', 'trong mã `{a} < b`'],
    ['```\n{a} < b\n```', '```\n{a} < b\n```'],
    ['import hàng hóa', '&#105;mport hàng hóa'],
    ['export { a }', '&#101;xport \\{ a }'],
    ['bỏ <br> và <!-- ẩn -->', 'bỏ <br> và <!-- ẩn -->'],
  ] as const)
    it(`makes ${JSON.stringify(before)} text, once and for all`, () => {
      const wanted = after ?? before;
      assert.equal(escapeStrays(before), wanted);
      assert.equal(escapeStrays(wanted), wanted);
    });

  it('leaves nothing that the gate takes for code', () => {
    const body = 'a {b} c\n\nimport x\n\n{/* d */}\n';
    assert.ok(maskSource(body).hazards.length > 0);
    assert.deepEqual(maskSource(escapeStrays(body)).hazards, []);
  });
});

describe('strangeTags', () => {
  it('names what is no tag of a document, once', () => {
    assert.deepEqual(strangeTags('a<br>b<br/>c <div class="x">d</div> <!-- ẩn -->'), [
      '<br>',
      '<div>',
      '<!--',
    ]);
  });

  it('has nothing against tags of documents, code and plain signs', () => {
    assert.deepEqual(strangeTags('<sup>2</sup> `<br>` \\<br> <dấu> a < b'), []);
  });
});
