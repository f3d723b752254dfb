import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { test } from 'node:test';

/** Files named for the subject of a few small exports, not for one of them. */
const SUBJECTS = new Set(
  (
    'schema/fields documents/urls documents/order documents/facets gate/embargo gate/state gate/mdx-safety ' +
    'markdown/worker places/model places/compile/draft-state places/compile/sources search/node ' +
    'publish/freshness site/specimen site/wording site/navigation site/place-names site/document-view/dates'
  ).split(' '),
);
/** Folders whose modules are tested by building pages or in a browser, not one by one. */
const TESTED_ELSEWHERE = /^src\/(?:pages|layouts|components|styles|elements|site)\//;
/** Names that say nothing. */
const EMPTY_NAMES = /(?:^|[/-])(?:utils?|helpers?|common|misc|shared|lib)(?:[/.-]|$)/;

const files = globSync('src/**/*.{ts,astro}').map((file) => file.replaceAll('\\', '/'));
const EXPORT =
  /^export (?:default )?(?:async )?(?:abstract )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm;
const VALUE = /^export (?:default )?(?:async )?(?:function|const|let|class|enum|\{|\*|default)/m;

for (const file of files) {
  const source = readFileSync(file, 'utf8');
  const name = basename(file).replace(/\.(?:ts|astro)$/, '');
  const route = file.startsWith('src/pages/');

  test(`${file} keeps the rules of the house`, () => {
    assert.doesNotMatch(file, EMPTY_NAMES, 'a name must say what the file holds');
    const lines = source.split('\n').length;
    const justified = /^(?:---\n)?(?:\/\*\*?|\/\/)[^\n]*(?:\n[^\n]*){0,6}long/i.test(source);
    assert.ok(
      lines <= 301 || justified,
      `${lines} lines: split it, or say at its top why it is long`,
    );
    if (route || file === 'src/content.config.ts') return;
    const pattern = file.endsWith('.astro') ? /^[A-Z][A-Za-z0-9]*$/ : /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
    assert.match(name, pattern, 'kebab-case for .ts, PascalCase for .astro');
    if (file.endsWith('.astro') || SUBJECTS.has(file.slice('src/'.length, -'.ts'.length))) return;
    if (file.startsWith('src/elements/') && source.includes(`'${name}'`)) return; // named for its tag
    const exported = Array.from(source.matchAll(EXPORT), ([, found = '']) => found);
    if (exported.length === 0) return; // a process of its own, named for what it does
    // `issuer.ts` may export issuerSchema and Issuer: the name must be said in part by some export
    const said = exported.join(' ').toLowerCase();
    const words = name.split('-').map((word) => word.replace(/s$/, ''));
    const fits = words.some((word) => said.includes(word));
    assert.ok(fits, `nothing it exports is called like “${name}”: ${exported.join(', ')}`);
  });

  const layered = file.endsWith('.ts') && !TESTED_ELSEWHERE.test(file);
  if (layered && file !== 'src/content.config.ts' && VALUE.test(source)) {
    test(`${file} has a test of its own`, () => {
      const mirror = `${dirname(file).replace(/^src\//, '')}/${name}.test.ts`;
      const written = ['unit', 'processes'].some((kind) => existsSync(`tests/${kind}/${mirror}`));
      assert.ok(written, `write tests/unit/${mirror}`);
    });
  }
}

test('tests are named for modules that are there', () => {
  for (const file of globSync('tests/{unit,processes}/*/**/*.test.ts')) {
    const module = file
      .replaceAll('\\', '/')
      .replace(/^tests\/\w+\//, 'src/')
      .replace('.test.ts', '');
    const found =
      existsSync(`${module}.ts`) || existsSync(`${module}.astro`) || existsSync(`${module}.css`);
    assert.ok(
      found || existsSync(module) || TESTED_ELSEWHERE.test(`${module}/`),
      `${file} tests nothing`,
    );
  }
});

test('the count of words is asked by open data and debts alone: no page may show it, whose ground leaves it out', () => {
  const asking = globSync('src/**/*.{ts,astro}')
    .filter((file) =>
      /\bfacts\??\.words\b|\bwords\b[^{}]*\} = [\w.]*\bfacts\b/.test(readFileSync(file, 'utf8')),
    )
    .map((file) => file.replaceAll('\\', '/'));
  assert.deepEqual(asking.sort(), [
    'src/exports/record-text.ts',
    'src/lint/debts/kinds/missing-summary.ts',
  ]);
  const exporting = globSync('src/{site,pages,layouts,components}/**/*.{ts,astro}').filter((file) =>
    /import \{.*from '#exports\/record-text\.ts'/.test(readFileSync(file, 'utf8')),
  );
  assert.deepEqual(
    exporting.map((file) => file.replaceAll('\\', '/')),
    ['src/site/open-data/document-files.ts'],
  );
});
