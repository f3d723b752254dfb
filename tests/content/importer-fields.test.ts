import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { loadReference } from '#documents/reference.ts';
import { decodeSource } from '../../src/importer/decode-source.ts';
import { extractFields } from '../../src/importer/extract-fields.ts';
import { readDocx } from '../../src/importer/read-docx.ts';
import { readHtml } from '../../src/importer/read-html.ts';
import { readText } from '../../src/importer/read-text.ts';
import { EXPECTED_FIELDS } from './expected-fields.ts';

/** Real and made input beside the checkout; it is no part of the project. */
const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
const skip = existsSync(SHARED) ? false : 'the samples (../shared) are not on this machine';
const READERS = { docx: readDocx, html: readHtml, txt: readText } as const;

const reference = loadReference('content');

function extract(path: string) {
  const kind = path.slice(path.lastIndexOf('.') + 1) as keyof typeof READERS;
  return extractFields(decodeSource(READERS[kind](readFileSync(SHARED + path))), { reference });
}

/** A name of the tables for a file: those of the seeds begin with their place in the list. */
function pathOf(name: string): string {
  if (!name.startsWith('seeds/')) return name;
  const file = readdirSync(`${SHARED}seeds`).find((one) => one.startsWith(name.slice(6)));
  assert.ok(file, name);
  return `seeds/${file}`;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

for (const [name, expected] of Object.entries(EXPECTED_FIELDS)) {
  test(`fields of ${name}: none that is sure is wrong`, { skip }, (t) => {
    const { fields } = extract(pathOf(name));
    const rows = Object.entries(expected).map(([field, value]) => {
      const read = fields[field];
      const told = read ? same(read.value, value) : value === undefined;
      const verdict = told ? 'right' : (read?.value ?? null) === null ? 'unknown' : 'wrong';
      return { field, verdict, read, value };
    });
    for (const { field, verdict, read } of rows)
      t.diagnostic(
        `${verdict.padEnd(7)} ${field.padEnd(12)} ${(read?.confidence ?? 0).toFixed(2)} ${JSON.stringify(read?.value ?? null).slice(0, 110)}`,
      );
    const wrong = rows.filter(
      ({ verdict, read }) => verdict === 'wrong' && (read?.confidence ?? 0) >= 0.9,
    );
    assert.deepEqual(
      wrong.map(({ field, read, value }) => ({ field, read: read?.value, value })),
      [],
    );
  });
}
