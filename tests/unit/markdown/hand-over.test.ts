import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { join } from 'node:path';
import { assemble } from '#markdown/assemble.ts';
import {
  handedOver,
  handOver,
  readHandOver,
  writeHandOver,
  type AtHand,
  type HandedOver,
} from '#markdown/hand-over.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { makeDirective } from '../documents/make-document.ts';
import { judgedOf } from './entries.ts';

describe('handOver', () => {
  it('is found by another copy of the module, as a bundle is one', async () => {
    assert.equal(handedOver(), undefined);
    const ingested = { documents: [] } as unknown as AtHand;
    handOver(ingested);
    const copy = (await import(`${import.meta.resolve('#markdown/hand-over.ts')}?copy`)) as {
      handedOver: typeof handedOver;
    };
    assert.equal(copy.handedOver(), ingested);
  });
});

describe('writeHandOver', () => {
  const judged = (title = 'Tên') =>
    ['a', 'b'].map((id) => judgedOf(id, { state: 'public' }, { title }));

  /** What is read of what was written. */
  function handed(
    read = assemble([], judged(), 0, []),
    histories: HandedOver['histories'] = new Map(),
  ) {
    const file = join(temporaryFolder(), 'read.v8');
    writeHandOver(file, { ...read, histories });
    return readHandOver(file);
  }

  it('gives back what was written, with facts that anybody can look into', () => {
    const read = assemble([], judged(), 0, []);
    const found = handed(read);
    assert.deepEqual(
      found.documents.map(({ facts, ...rest }) => [{ ...rest }, { ...facts }]),
      read.documents.map(({ facts, ...rest }) => [rest, JSON.parse(JSON.stringify(facts))]),
    );
    assert.deepEqual(found.redirects, read.redirects);
  });

  it('names as its ground all but the texts and their past', () => {
    const { ground } = handed();
    const read = assemble([], judged(), 0, []);
    const [first, ...others] = read.documents;
    assert.ok(first);
    const facts = { ...makeDirective('a').facts, words: 1000 };
    const rewritten = { ...read, documents: [{ ...first, digest: 'other', facts }, ...others] };
    const past = new Map([['a', { changes: [], hiddenBefore: '2026-01-01', differences: null }]]);
    assert.equal(handed(rewritten as typeof read, past).ground, ground);

    assert.notEqual(handed(assemble([], judged('Tên khác'), 0, [])).ground, ground);
    assert.notEqual(handed({ ...read, documents: others }).ground, ground);
    const moved = [{ collection: 'reports' as const, from: 'x', to: 'a' }];
    assert.notEqual(handed({ ...read, redirects: moved }).ground, ground);
    const quoting = { ...facts, excerpt: 'Câu đầu khác' };
    const begun = { ...read, documents: [{ ...first, facts: quoting }, ...others] };
    assert.notEqual(handed(begun as typeof read).ground, ground);
  });
});
