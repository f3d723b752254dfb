import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './files.ts';
import { htmlTags } from './html-tags.ts';
import { addressOf, fileOf } from './address.ts';

/** A link that leads nowhere. */
export interface BrokenLink {
  /** File of the page, relative. */
  page: string;
  link: string;
  fault: 'no-file' | 'no-anchor' | 'no-slash' | 'outside-base';
}

export interface LinkCheck {
  pages: number;
  links: number;
  broken: BrokenLink[];
}

const ATTRIBUTES = ['href', 'src', 'action', 'poster', 'data'] as const;

function linksOf(html: string): { links: Set<string>; ids: Set<string> } {
  const links = new Set<string>();
  const ids = new Set<string>();
  for (const { name, attributes } of htmlTags(html)) {
    const id = attributes.get('id');
    if (id !== undefined) ids.add(id);
    for (const attribute of ATTRIBUTES) {
      const value = attributes.get(attribute);
      if (value !== undefined) links.add(value);
    }
    const property = attributes.get('property') ?? '';
    if (name === 'meta' && /^og:(?:url|image)$/.test(property))
      links.add(attributes.get('content') ?? '');
    for (const part of attributes.get('srcset')?.split(',') ?? [])
      links.add(part.trim().split(/\s/)[0] ?? '');
  }
  return { links, ids };
}

/** Addresses in sitemaps and feeds, absolute. */
const locationsIn = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>|<link\b[^>]*\bhref="([^"]+)"/g)].map((match) =>
    (match[1] ?? match[2] ?? '').replaceAll('&amp;', '&'),
  );

/** Checks that every link inside a built site meets a file and, with `#`, an anchor. `base` has slashes at both ends. */
export async function checkLinks(
  folder: string,
  { base, site }: { base: string; site: string },
): Promise<LinkCheck> {
  const files = listFiles(folder);
  const known = new Set(files);
  const anchors = new Map<string, Set<string>>();
  const found = new Map<string, Set<string>>();
  for (const file of files) {
    if (file.endsWith('.html')) {
      const { links, ids } = linksOf(await readFile(join(folder, file), 'utf8'));
      anchors.set(file, ids);
      found.set(file, links);
    } else if (file.endsWith('.xml'))
      found.set(file, new Set(locationsIn(await readFile(join(folder, file), 'utf8'))));
  }

  const check = (page: string, link: string): BrokenLink['fault'] | null | undefined => {
    const home = `${site}${base.slice(0, -1)}${addressOf(page)}`;
    const url = URL.parse(link, home);
    if (url?.origin !== site) return undefined;
    if (!url.pathname.startsWith(base)) return 'outside-base';
    const file = fileOf(decodeURIComponent(url.pathname.slice(base.length - 1)));
    if (!known.has(file)) return known.has(`${file}/index.html`) ? 'no-slash' : 'no-file';
    const anchor = decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/, '');
    if (anchor === '' || anchor === 'top' || !file.endsWith('.html')) return null;
    return anchors.get(file)?.has(anchor) ? null : 'no-anchor';
  };

  const result: LinkCheck = { pages: anchors.size, links: 0, broken: [] };
  for (const [page, links] of found)
    for (const link of links) {
      const fault = check(page, link);
      if (fault === undefined) continue;
      result.links += 1;
      if (fault !== null) result.broken.push({ page, link, fault });
    }
  return result;
}
