import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '../../src/publish/address.ts';
import { fixture } from '../site/test-site.ts';

/** Pages that no sitemap names; the last is not there and shows the 404 page. */
const UNNAMED = [
  '/kiem-chu/',
  '/tim-kiem/',
  '/bien-tap/',
  '/bien-tap/nhap/',
  '/dia-phuong/ten/o/',
  '/van-ban/ha-nam-2024-04-02-cong-van/',
  '/van-ban/ha-nam-2024-04-04-cong-van/',
  '/khong-co/',
];

const kindOf = (path: string): string => {
  const [first = '', second] = path.split('/').filter(Boolean);
  if (second === undefined) return path;
  return `/${first}/…/${path.includes('/trang/') ? 'trang/' : ''}`;
};

/** One address for each kind of page of the fixture: the longest page of the kind that a sitemap names, and the unnamed. */
export function kindsOfPages(): string[] {
  const maps = globSync('sitemap/*.xml', { cwd: fixture.out });
  const paths = maps.flatMap((map) =>
    [...readFileSync(join(fixture.out, map), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, url = '']) => new URL(url).pathname,
    ),
  );
  const size = (path: string): number => statSync(join(fixture.out, fileOf(path))).size;
  const kinds = new Map<string, string>();
  for (const path of paths) {
    const longest = kinds.get(kindOf(path));
    if (longest === undefined || size(path) > size(longest)) kinds.set(kindOf(path), path);
  }
  return [...kinds.values(), ...UNNAMED];
}
