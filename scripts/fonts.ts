// Cuts the fonts of the site out of the whole fonts that two packages carry.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { readArguments, run } from './command.ts';
import { cutFont } from './cut-font.ts';
import { FONTS, fontFile, wholeFont } from './font-files.ts';

const HELP = `npm run fonts

Cắt phông chữ của trang (src/styles/fonts/) từ phông nguyên bản trong hai gói npm:
chữ Việt, chữ Latin thường gặp, dấu câu. Chạy lại cho ra đúng tệp cũ khi không có gì đổi.`;

readArguments(HELP, {});

await run(async () => {
  for (const font of FONTS) {
    const cut = await cutFont(readFileSync(wholeFont(font)));
    writeFileSync(fontFile(font.name), cut);
    console.log(`${font.name}.woff2: ${(cut.length / 1000).toFixed(1).replace('.', ',')} kB`);
  }
  copyFileSync(
    wholeFont({ folder: 'source-serif-4', file: 'LICENSE_FONT' }),
    fontFile('OFL', 'txt'),
  );
});
