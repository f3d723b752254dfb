import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';

/** A file may import its own folder and every layer below: ARCHITECTURE.md, “Who may import whom”. Peers never. */
const LAYERS = [
  ['vietnamese'],
  ['schema'],
  ['places'],
  ['documents'],
  ['citations'],
  ['gate'],
  ['markdown'],
  ['lint', 'search', 'exports', 'importer', 'editor', 'charts'],
  ['pages', 'layouts', 'components', 'elements', 'styles', 'site', 'publish', 'content.config.ts'],
];
const TOP = LAYERS.length - 1;

/** All that reaches a browser starts in `elements/`; what it brings along, near or far, is named here, packages too. */
const BROWSER_SEARCH =
  'query query-state clean-query lexicon stop-words correct correct-query vocabulary term syllable-shape search-archive rehearse catalogue open-index ' +
  'find-pages rank occurrences passages rarity title-pairs title-pieces weights highlight facet-counts fragment hit ways-on filter-name ' +
  'ascii-parts remember steps place-kinds bytes index-contents page-table pagefind-signature spelled word-file word-key unit-occurrences place-neighbours ' +
  'made-up-places known-places place-columns side-by-side either page-places zone-frequencies register suggest suggest-data suggest-documents suggest-entries suggest-typed recent-searches result-csv text-fragment';
const BROWSER = new RegExp(
  `^(?:vietnamese/|elements/|documents/dossier/|documents/(?:passage-words|urls)\\.ts$|documents/compare/|documents/(?:history/(?:diff-words|each-word|shortest-edit)|repeated/(?:block-words|likeness|word-rows))\\.ts$|exports/(?:bibtex|dossier-csv)\\.ts$|citations/type-words\\.ts$|schema/document-number\\.ts$|search/understand/|search/(?:${BROWSER_SEARCH.replaceAll(' ', '|')})\\.ts$)`,
);

/** Packages of readers' pages. */
const BROWSER_PACKAGES = new Set(['@jest/diff-sequences']);

/**
 * The page that makes drafts brings the importer, the gate and the content rules along, and packages: into its worker, and
 * into no other page; the page that edits content the schemas. What needs Node is kept out: no `node:`.
 */
const DESK = /^elements\/(?:draft-desk\/|(?:site-editor|editor-support)\.ts$)/;
const DESK_BRINGS =
  /^(?:vietnamese|schema|places|documents|citations|gate|markdown|lint|importer|editor|elements)\/|^site\/wording\.ts$/;

const IMPORT = /(?:^|[\s;}])(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*\(?\s*['"]([^'"]+)['"]/gm;
const layerOf = (folder: string) => LAYERS.findIndex((layer) => layer.includes(folder));
const folderOf = (path: string) => path.split('/')[0] ?? '';

/** Path below `src/` that a specifier means, or `null` for packages. */
function targetOf(specifier: string, file: string): string | null {
  if (specifier.startsWith('#')) return specifier.slice(1);
  return specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : null;
}

/** What is wrong with an import of a file below `src/`, or `null`. */
function faultOf(file: string, specifier: string): string | null {
  const target = targetOf(specifier, file);
  const own = folderOf(file);
  const layer = layerOf(own);
  if (target === null) {
    return layer < TOP && specifier.startsWith('astro:') ? 'stands in the top layer only' : null;
  }
  const folder = folderOf(target);
  if (folder === own || folder === '..') return null;
  const other = layerOf(folder);
  if (other === -1) return `lies in “${folder}”, which has no layer`;
  return other < layer || (layer === TOP && other === TOP) ? null : `is not below “${own}”`;
}

/** Specifiers of a file, those that leave no trace when types are stripped last. */
function importsOf(file: string): { specifier: string; typeOnly: boolean }[] {
  const source = readFileSync(`src/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return Array.from(source.matchAll(IMPORT), ([text, specifier = '']) => ({
    specifier,
    typeOnly: /(?:import|export)\s+type\b/.test(text),
  }));
}

const files = globSync('src/**/*.{ts,astro}').map((file) =>
  posix.relative('src', file.replaceAll('\\', '/')),
);

for (const file of files) {
  test(`${file} imports only what lies below it`, () => {
    assert.notEqual(layerOf(folderOf(file)), -1, 'its folder has no layer');
    const faults = importsOf(file).flatMap(({ specifier }) => {
      const fault = faultOf(file, specifier);
      return fault ? [`${specifier} ${fault}`] : [];
    });
    assert.deepEqual(faults, []);
  });
}

for (const element of files.filter((file) => file.startsWith('elements/'))) {
  const isDesk = DESK.test(element);
  test(`${element} sends the browser only what is listed`, () => {
    const seen = new Set([element]);
    const faults: string[] = [];
    for (const file of seen) {
      for (const { specifier, typeOnly } of importsOf(file)) {
        const target = targetOf(specifier, file);
        const known = target === null && BROWSER_PACKAGES.has(specifier);
        if (typeOnly || known || (isDesk && target === null && !specifier.startsWith('node:')))
          continue;
        const brings = target !== null && (isDesk ? DESK_BRINGS : BROWSER).test(target);
        // no other page may lead here
        if (target && brings && (isDesk || !DESK.test(target))) seen.add(target);
        else faults.push(`${specifier} through ${file}`);
      }
    }
    assert.deepEqual(faults, []);
  });
}

test('the rules refuse what they should', () => {
  for (const [file, specifier] of [
    ['vietnamese/a.ts', '#schema/fields.ts'],
    ['exports/a.ts', '../search/b.ts'],
    ['markdown/a.ts', 'astro:content'],
    ['gate/a.ts', '#nowhere/b.ts'],
    ['documents/a.ts', '#pages/b.ts'],
  ] as const) {
    assert.notEqual(faultOf(file, specifier), null, `${file} ${specifier}`);
  }
  assert.equal(faultOf('site/a.ts', 'astro:content'), null);
  assert.equal(faultOf('schema/a.ts', '#vietnamese/fold.ts'), null);
  assert.ok(!BROWSER.test('schema/document.ts') && !BROWSER.test('search/indexing/build.ts'));
});
