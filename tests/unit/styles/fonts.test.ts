import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { cutFont, renameFont, SIGNS } from '../../../scripts/cut-font.ts';
import { FONTS, fontFile, wholeFont } from '../../../scripts/font-files.ts';

const css = readFileSync('src/styles/fonts.css', 'utf8');
const faces = [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, rule = '']) => rule);

describe('the fonts of the site', () => {
  for (const font of FONTS)
    it(`${font.name} is what npm run fonts cuts from the whole font`, async () => {
      const cut = await cutFont(readFileSync(wholeFont(font)));
      assert.ok(cut.equals(readFileSync(fontFile(font.name))));
      assert.ok(cut.length < 22_000, `${String(cut.length)} bytes`);
    });

  it('hold every sign of the content but arrows and symbols that the machine has', () => {
    const files = globSync('content/**/*.{mdx,yaml}');
    const missing = new Set<string>();
    for (const file of files)
      for (const sign of readFileSync(file, 'utf8').normalize('NFC'))
        if (/[\p{L}\p{N}\p{P}]/u.test(sign) && !SIGNS.includes(sign)) missing.add(sign);
    assert.ok(files.length > 5);
    assert.deepEqual([...missing], []);
  });

  it('hold the letters of Vietnamese with all tones', () => {
    const block = Array.from({ length: 0x1ef9 - 0x1ea0 + 1 }, (_, at) => 0x1ea0 + at);
    for (const sign of [
      ...block.map((point) => String.fromCodePoint(point)),
      ...'ăâđêôơưĂÂĐÊÔƠƯýỳ',
    ])
      assert.ok(SIGNS.includes(sign), sign);
  });

  it('lose the reserved name and keep the notice of copyright', () => {
    const wide = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
    const notice = 'Reserved Font Name ‘Source’.';
    const names = renameFont(wide(`Source Serif 4 SourceSerif4-Regular SourceSans3 ${notice}`));
    assert.ok(
      names.equals(wide(`LuuChu Serif 4 LuuChuSerif4-Regular LuuChuSans3 ${notice}`)),
      names.swap16().toString('utf16le'),
    );
  });

  it('never replace text that is already drawn', () => {
    const loaded = faces.filter((rule) => rule.includes('url('));
    assert.equal(loaded.length, FONTS.length);
    for (const rule of loaded) assert.match(rule, /font-display: optional/);
  });

  it('are named in style sheets by the name they have', () => {
    for (const file of globSync('src/styles/**/*.css'))
      assert.doesNotMatch(readFileSync(file, 'utf8'), /['"]Source (?:Serif|Sans)/, file);
  });

  it('have stand-ins whose lines are as high as theirs', () => {
    const part = (rule: string, name: string): number =>
      Number(new RegExp(`${name}: ([\\d.]+)%`).exec(rule)?.[1]) / 100;
    const local = faces.filter((rule) => rule.includes('local('));
    assert.equal(local.length, 2 * FONTS.length);
    for (const rule of local) {
      const [ascent, descent] = rule.includes('Serif') ? [1.036, 0.335] : [1.024, 0.4];
      const size = part(rule, 'size-adjust');
      assert.ok(Math.abs(size * part(rule, 'ascent-override') - ascent) < 0.002, rule);
      assert.ok(Math.abs(size * part(rule, 'descent-override') - descent) < 0.002, rule);
    }
  });
});
