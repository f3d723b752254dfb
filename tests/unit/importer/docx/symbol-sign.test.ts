import assert from 'node:assert/strict';
import { test } from 'node:test';
import { symbolSign } from '#importer/docx/symbol-sign.ts';

for (const [code, font, sign] of [
  [0xf0b7, 'Symbol', '•'],
  [0xb7, 'Symbol', '•'],
  [0xf0a7, 'Wingdings', '▪'],
  [0xf0fc, 'wingdings', '✓'],
  [0xf0b7, '', '•'],
  [0xf0fc, 'Some Font', '✓'],
  [0xf001, 'Wingdings', null],
  [0x2d, 'Times New Roman', null],
] as const) {
  test(`U+${code.toString(16)} in “${font}” is ${sign ?? 'not known'}`, () => {
    assert.equal(symbolSign(code, font), sign);
  });
}
