import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { byteReader, byteWriter } from '#search/bytes.ts';

test('numbers, texts and blocks come back as they were written', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.maxSafeNat(), fc.string({ unit: 'grapheme' }), fc.uint8Array())),
      (items) => {
        const out = byteWriter();
        for (const item of items)
          if (typeof item === 'number') out.number(item);
          else if (typeof item === 'string') out.text(item);
          else out.block(item);
        const read = byteReader(out.bytes());
        assert.equal(out.size, out.bytes().length);
        for (const item of items)
          if (typeof item === 'number') assert.equal(read.number(), item);
          else if (typeof item === 'string') assert.equal(read.text(), item);
          else assert.deepEqual([...read.block()], [...item]);
        assert.ok(read.ended);
      },
    ),
  );
});

test('small numbers take one byte', () => {
  const out = byteWriter();
  for (const number of [0, 127, 128]) out.number(number);
  assert.deepEqual([...out.bytes()], [0, 127, 128, 1]);
});

test('bytes that end early are refused', () => {
  assert.throws(() => byteReader(Uint8Array.of(200)).number(), /end early/);
  assert.throws(() => byteReader(Uint8Array.of(5, 1)).block(), /end early/);
});
