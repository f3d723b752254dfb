import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/**
 * The sheet of a page of its own stands before the common one in the head: without the order of the layers it would make its
 * own layer the weakest, of the common sheet too.
 */
test('a style sheet that fills a layer names the order of all layers first', () => {
  const sheets = globSync('src/styles/*.css').filter((file) =>
    /^@layer [a-z]+ \{/m.test(readFileSync(file, 'utf8')),
  );
  assert.ok(sheets.length > 3);
  for (const file of sheets) {
    const css = readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, '');
    assert.match(css.trimStart(), /^@import '\.\/layers\.css';/, file);
  }
});
