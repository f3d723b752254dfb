import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { handedOver, handOver } from '#markdown/hand-over.ts';
import type { Ingested } from '#markdown/ingested.ts';

describe('handOver', () => {
  it('is found by another copy of the module, as a bundle is one', async () => {
    assert.equal(handedOver(), undefined);
    const ingested = { documents: [] } as unknown as Ingested;
    handOver(ingested);
    const copy = (await import(`${import.meta.resolve('#markdown/hand-over.ts')}?copy`)) as {
      handedOver: typeof handedOver;
    };
    assert.equal(copy.handedOver(), ingested);
  });
});
