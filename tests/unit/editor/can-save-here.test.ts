import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canSaveHere } from '#editor/can-save-here.ts';

test('each hindrance is told with what to do', () => {
  const showDirectoryPicker = (): void => undefined;
  for (const [isSecureContext, hostname, picker, local, wanted] of [
    [true, 'localhost', true, true, null],
    [true, 'localhost', false, true, /Chrome, Edge/],
    [true, 'luu.vi-du.vn', true, true, /npm start/],
    [true, 'luu.vi-du.vn', false, false, null],
    [false, 'luu.vi-du.vn', true, false, /https/],
  ] as const) {
    const window = {
      isSecureContext,
      location: { hostname },
      ...(picker && { showDirectoryPicker }),
    };
    const said = canSaveHere(window, local);
    if (wanted === null) assert.equal(said, null);
    else assert.match(said ?? '', wanted);
  }
});
