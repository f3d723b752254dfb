import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { listFiles } from '../../src/publish/files.ts';
import { fixture } from './test-site.ts';

/** Stands in every field and part of each document of the fixture that must not go out. */
const CANARY = /zzcanary\w*/giu;
const STATES = ['nhap', 'chuacho', 'xemlai', 'hen', 'benh', 'go', 'mat'];

/** The bytes of a file as text, unpacked where Pagefind has packed them. */
function unpacked(bytes: Buffer): string {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (packed ? gunzipSync(bytes) : bytes).toString('utf8');
}

describe('what is withheld', () => {
  let files: string[] = [];
  before(async () => {
    files = listFiles(fixture.out);
  });

  it('is planted in the content in every state', async () => {
    const content = listFiles('tests/fixtures/site');
    const texts = content.map((path) => readFileSync(join('tests/fixtures/site', path), 'utf8'));
    for (const state of STATES)
      assert.match(texts.join('\n'), new RegExp(`zzcanary${state}`), state);
  });

  it('is in no file of the output, nor in the name of one, nor inside the search index', () => {
    const found = files.flatMap((path) => {
      const text = path + unpacked(readFileSync(join(fixture.out, path)));
      return [...text.matchAll(CANARY)].map(([word]) => `${path}: ${word}`);
    });
    assert.deepEqual(found, []);
  });

  it('would be found: a word of a public document is in the page, the feed and the index', () => {
    const holding = files.filter((path) =>
      /Thử Nghiệm/iu.test(unpacked(readFileSync(join(fixture.out, path)))),
    );
    assert.ok(holding.includes('van-ban/kim-dong-2024-03-05-chi-thi/index.html'));
    assert.ok(
      holding.some((path) => path.startsWith('pagefind/fragment/')),
      holding.join(),
    );
  });

  it('leaves a page that says what happened, where a text was once public', () => {
    const page = (id: string): string =>
      readFileSync(join(fixture.out, 'van-ban', id, 'index.html'), 'utf8');
    assert.match(page('ha-nam-2024-04-02-cong-van'), /Công văn thử đã thu hồi/u);
    assert.match(page('ha-nam-2024-04-03-cong-van'), /đã được gỡ/u);
    assert.doesNotMatch(page('ha-nam-2024-04-04-cong-van'), /Công văn/u);
  });
});
