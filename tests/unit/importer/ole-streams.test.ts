import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOle, oleStreams } from '#importer/ole-streams.ts';
import { madeOle } from './made-ole.ts';

test('the names of the streams are read through the directory of the file', () => {
  const names = ['Root Entry', 'WordDocument', '1Table', 'Data', 'SummaryInformation'];
  assert.deepEqual(oleStreams(madeOle(names)), names);
});

test('bytes that are no OLE2 file have no streams', () => {
  assert.equal(isOle(new Uint8Array([0xd0, 0xcf])), false);
  assert.deepEqual(oleStreams(new Uint8Array(600)), []);
});

test('a file cut off gives what is left, and a directory that runs in a circle ends', () => {
  const whole = madeOle(['Root Entry', 'WordDocument', 'a', 'b', 'c']);
  assert.deepEqual(oleStreams(whole.slice(0, 512)), []);
  assert.deepEqual(oleStreams(whole.slice(0, 1536)), ['Root Entry', 'WordDocument', 'a', 'b']);
  const circle = madeOle(['Root Entry', 'WordDocument']);
  new DataView(circle.buffer).setUint32(512 + 4, 1, true);
  assert.deepEqual(oleStreams(circle), ['Root Entry', 'WordDocument']);
});
