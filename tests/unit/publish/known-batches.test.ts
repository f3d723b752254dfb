import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { knownBatches } from '#publish/known-batches.ts';
import type { PageBatch } from '#publish/page-batches.ts';
import type { PageGround } from '#publish/page-ground.ts';
import { bodyName, keyNaming } from '#site/cache-key.ts';
import { makeDirective } from '../documents/make-document.ts';

const A = 'a'.repeat(32);
const B = 'b'.repeat(32);
const GROUND: PageGround = { read: 'r', followed: 'f', histories: {} };
const FILES = ['nam/1.html', 'nam/2.html'];

/** What is recorded of a page that names these bodies. */
const recorded = (...digests: string[]): string =>
  `1-2 0f ${keyNaming('key', digests.map(bodyName))}`;

/**
 * Files that are known of a batch of two pages, which name `A`, and `A` and `B`. Told is what is another now: the digests of the
 * documents, the ground of this build and of the last one.
 */
function known({
  digests = [A, B],
  now = {},
  before = {},
  batch = {},
}: {
  digests?: string[];
  now?: Partial<PageGround>;
  before?: Partial<PageGround>;
  batch?: Partial<PageBatch>;
} = {}): readonly string[] | null {
  const [one = '', two = ''] = FILES;
  const documents = digests.map((digest, at) => ({ ...makeDirective(String(at)), digest }));
  const find = knownBatches(
    {
      keys: new Map([
        [one, recorded(A)],
        [two, recorded(A, B)],
      ]),
    },
    { ground: { ...GROUND, ...before }, batches: { nam: FILES, none: [], lost: ['lost.html'] } },
    { documents, unfinished: [], pages: [] },
    { ...GROUND, ...now },
  );
  return find({ name: 'nam', grounded: true, ...batch } as PageBatch);
}

describe('knownBatches', () => {
  it('knows the pages of a batch where nothing is another', () => {
    assert.deepEqual(known(), FILES);
    assert.deepEqual(known({ batch: { name: 'none' } }), []);
  });

  it('knows none where documents or what became of tasks are others', () => {
    assert.equal(known({ now: { read: 'x' } }), null);
    assert.equal(known({ now: { followed: 'x' } }), null);
    assert.equal(known({ now: { read: 'x' }, batch: { name: 'none' } }), null);
  });

  it('knows no batch that names a text which is another, or whose past is', () => {
    assert.equal(known({ digests: [A] }), null);
    assert.equal(known({ digests: [A, 'c'.repeat(32)] }), null);
    assert.equal(known({ now: { histories: { [bodyName(B)]: 'h' } } }), null);
    assert.equal(known({ before: { histories: { [bodyName(B)]: 'h' } } }), null);
    const same = { histories: { [bodyName(B)]: 'h' } };
    assert.deepEqual(known({ now: same, before: same }), FILES);
    assert.deepEqual(known({ digests: [A, B, 'c'.repeat(32)] }), FILES);
  });

  it('knows no batch that was not recorded, or shows more than the ground', () => {
    assert.equal(known({ batch: { name: 'new' } }), null);
    assert.equal(known({ batch: { name: 'lost' } }), null);
    assert.equal(known({ batch: { grounded: false } }), null);
  });
});
