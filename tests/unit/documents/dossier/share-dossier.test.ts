import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { LIMITS, type Dossier } from '#documents/dossier/dossier.ts';
import { cleanText } from '#documents/dossier/read-dossier.ts';
import { isShared, openFragment, shareFragment } from '#documents/dossier/share-dossier.ts';
import { makeDossier, makeItem } from './make-item.ts';

const text = (most: number) =>
  fc.string({ unit: 'grapheme', maxLength: 60 }).map((one) => cleanText(one, most));
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,3}$/);
const item = fc.record({
  at: fc
    .tuple(fc.constantFrom('van-ban', 'bao-cao', 'thong-bao'), slug)
    .map((parts) => parts.join('/')),
  anchor: fc.oneof(fc.constant(''), slug),
  note: text(LIMITS.note),
});
const dossier: fc.Arbitrary<Dossier> = fc.record({
  name: text(LIMITS.name).filter(Boolean),
  note: text(LIMITS.note),
  items: fc.uniqueArray(item, { maxLength: 20, selector: ({ at, anchor }) => `${at}#${anchor}` }),
});

test('every dossier comes back from its address as it went', async () => {
  await fc.assert(
    fc.asyncProperty(dossier, async (one) => {
      const fragment = await shareFragment(one);
      assert.ok(isShared(fragment));
      assert.match(fragment, /^#tap=1\.[\w-]+$/);
      assert.deepEqual(await openFragment(fragment), { dossier: structuredClone(one), refused: 0 });
    }),
  );
});

test('an address of today is understood for ever', async () => {
  const code = deflateRawSync(
    JSON.stringify(['Tuyển quân', 'cho năm 2025', [['van-ban/a', 'muc-2-1', 'xem lại']]]),
  ).toString('base64url');
  assert.deepEqual(await openFragment(`#tap=1.${code}`), {
    dossier: {
      name: 'Tuyển quân',
      note: 'cho năm 2025',
      items: [makeItem({ anchor: 'muc-2-1', note: 'xem lại' })],
    },
    refused: 0,
  });
});

const packed = (value: unknown): string =>
  `#tap=1.${deflateRawSync(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')}`;

for (const [what, fragment, answer] of [
  ['of a later kind', '#tap=2.abc', 'newer'],
  ['cut off', packed(['Tập', '', [['van-ban/a', '', '']]]).slice(0, -6), 'broken'],
  ['that is no code', '#tap=1.$$$', 'broken'],
  ['without a dossier in it', packed({ name: 'x' }), 'broken'],
  [
    'that unpacks to what would fill a browser',
    packed(['Tập', '0'.repeat(2_000_000), []]),
    'broken',
  ],
  ['that is empty', '#tap=', 'broken'],
] as const)
  test(`an address ${what} is told from a good one`, async () => {
    assert.equal(await openFragment(fragment), answer);
  });

test('what an address has that is no item is counted', async () => {
  const rows = [
    ['van-ban/a', '', ''],
    ['javascript:alert(1)', '', ''],
    'x',
    ['van-ban/b', '"><img>', ''],
  ];
  assert.deepEqual(await openFragment(packed(['x', '', rows])), {
    dossier: makeDossier('x', 'van-ban/a'),
    refused: 3,
  });
});
