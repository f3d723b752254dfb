import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { htmlTags, htmlText } from './html-tags.ts';

/** Compressed bytes of what a page loads for its first view. */
export interface Weight {
  html: number;
  css: number;
  fonts: number;
  /** Scripts of the page with all they import at once; what lies under `pagefind/` is not counted. */
  script: number;
  /** What these fetch when it is first asked for, by `import()`. */
  later: number;
}

/** As hosts compress: at a middle quality, which takes a fifth of the time of a high one and gives 1–3 % more. */
const compressed = (bytes: Buffer): number =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 6,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;

interface FontFace {
  url: string;
  italic: boolean;
  bold: boolean;
  serif: boolean;
  covers: (codePoint: number) => boolean;
}

/** The faces of a style sheet; `covers` tells for which code points the browser loads a face. */
function fontFaces(css: string): FontFace[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, rule = '']) => {
    const ranges = [...rule.matchAll(/U\+([0-9a-f?]+)(?:-([0-9a-f]+))?/gi)].map(
      ([, from = '', to]) => [
        Number.parseInt(from.replaceAll('?', '0'), 16),
        Number.parseInt(to ?? from.replaceAll('?', 'f'), 16),
      ],
    );
    return {
      url: /url\(["']?([^"')]+\.woff2)/.exec(rule)?.[1] ?? '',
      italic: /font-style:\s*italic/.test(rule),
      bold: /font-weight:\s*(?:600|700|bold)/.test(rule),
      serif: /Serif/.test(rule),
      covers: (point) =>
        ranges.length === 0 || ranges.some(([from = 0, to = 0]) => from <= point && point <= to),
    };
  });
}

/**
 * Reckons the weight of pages of a built site without a browser. Of the fonts it counts those whose range has a sign
 * of the page's text; italics only where the page has `<em>`, the bold serif only where it has `<strong>`.
 */
export function firstView(folder: string, base: string): (html: string) => Promise<Weight> {
  const sizes = new Map<string, Promise<{ bytes: Buffer; size: number }>>();
  const load = (path: string): Promise<{ bytes: Buffer; size: number }> => {
    let file = sizes.get(path);
    if (file === undefined) {
      file = readFile(join(folder, path)).then((bytes) => ({
        bytes,
        size: path.endsWith('.woff2') ? bytes.length : compressed(bytes),
      }));
      sizes.set(path, file);
    }
    return file;
  };
  const pathOf = (address: string, from: string): string =>
    new URL(address, `http://x${base}${from}`).pathname.slice(base.length);

  /** Size of a script with its imports that was not `seen` yet; what it fetches later is put into `later`. */
  async function scriptSize(path: string, seen: Set<string>, later: Set<string>): Promise<number> {
    if (seen.has(path) || path.startsWith('pagefind/')) return 0;
    seen.add(path);
    const { bytes, size } = await load(path);
    let total = size;
    for (const [, call, address = ''] of bytes
      .toString('utf8')
      .matchAll(/(?:\bfrom|\bimport)\s*(\(\s*)?["'`](\.{0,2}\/[^"'`]+\.m?js)["'`]/g)) {
      const target = pathOf(address, path);
      if (call === undefined) total += await scriptSize(target, seen, later);
      else later.add(target);
    }
    return total;
  }

  return async (html) => {
    const size = compressed(Buffer.from(html));
    const weight: Weight = { html: size, css: 0, fonts: 0, script: 0, later: 0 };
    const points = new Set([...htmlText(html)].map((sign) => sign.codePointAt(0) ?? 0));
    const seen = new Set<string>();
    const later = new Set<string>();
    const emphasis = /<em\b/.test(html);
    const strong = /<strong\b/.test(html);
    for (const { name, attributes } of htmlTags(html)) {
      const sheet = attributes.get('rel') === 'stylesheet' ? attributes.get('href') : undefined;
      if (name === 'link' && sheet !== undefined) {
        const path = pathOf(sheet, '');
        const { bytes, size } = await load(path);
        weight.css += size;
        for (const face of fontFaces(bytes.toString('utf8'))) {
          if ((face.italic && !emphasis) || (face.bold && face.serif && !strong)) continue;
          if (face.url === '' || ![...points].some(face.covers)) continue;
          weight.fonts += (await load(pathOf(face.url, path))).size;
        }
      }
      const source = name === 'script' ? attributes.get('src') : undefined;
      if (source !== undefined) weight.script += await scriptSize(pathOf(source, ''), seen, later);
    }
    // a set grows while it is gone through
    for (const path of later) weight.later += await scriptSize(path, seen, later);
    return weight;
  };
}
