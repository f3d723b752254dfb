import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkHtml } from '#publish/check-html.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const page = (body: string): string => `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'"><title>x</title></head>
<body>${body}</body></html>`;

const rules = async (body: string): Promise<string[]> => {
  const folder = temporaryFolder({ 'index.html': page(body) });
  return (await checkHtml(folder, 'https://luu.vn')).faults.map(({ rule }) => rule);
};

describe('checkHtml', () => {
  it('lets a valid page pass', async () => {
    assert.deepEqual(await rules('<main><h1>Lưu</h1><p>Một.</p></main>'), []);
  });

  for (const [body, rule] of [
    ['<p><div></div></p>', 'close-order'],
    ['<p id="a"></p><p id="a"></p>', 'no-dup-id'],
    ['<img src="/a.png">', 'wcag/h37'],
    ['<p style="color:red">x</p>', 'luu-policy'],
  ] as const)
    it(`finds ${rule} in ${body}`, async () => {
      assert.ok((await rules(body)).includes(rule), (await rules(body)).join());
    });
});
