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
  it('gives back what was written, with facts that anybody can look into', () => {
    const file = join(temporaryFolder(), 'read.v8');
    const judged = ['a', 'b'].map((id) => judgedOf(id, { state: 'public' }));
    const read = assemble([], judged, 0, []);
    writeHandOver(file, { ...read, histories: new Map() });
    const found = readHandOver(file);
    assert.deepEqual(found.counts, read.counts);
    assert.deepEqual(
      found.documents.map(({ id, facts }) => [id, facts]),
      ['a', 'b'].map((id) => [id, makeDirective(id).facts]),
    );
  });
});
