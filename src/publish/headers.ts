import { EDITOR_PATH, editorPolicyHeader, policyHeader } from './policy.ts';

/** One rule of a `_headers` file: an address, where `*` stands for anything, and what is sent there. */
export interface HeaderRule {
  pattern: string;
  headers: [name: string, value: string][];
}

const UNLISTED: [string, string] = ['X-Robots-Tag', 'noindex, nofollow, noarchive'];
const YEAR = 'public, max-age=31536000, immutable';

/** Addresses of open data (`src/site/open-data`). */
const OPEN = ['du-lieu/*', 'van-ban/*/index.md', 'bao-cao/*/index.md', 'thong-bao/*/index.md'];
const OPEN_HEADERS: HeaderRule['headers'] = [
  ['Access-Control-Allow-Origin', '*'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
];

/**
 * Headers of the published site, or of a preview of it, which no search engine may keep; `base` has slashes at both
 * ends, `origins` are those that the editor's page may ask. Later rules add to earlier ones.
 */
export function headerRules(
  base: string,
  preview = false,
  origins: readonly string[] = [],
): HeaderRule[] {
  return [
    {
      pattern: `${base}*`,
      headers: [
        ['Content-Security-Policy', policyHeader()],
        ['X-Content-Type-Options', 'nosniff'],
        ['Referrer-Policy', 'strict-origin-when-cross-origin'],
        ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
        ['Cross-Origin-Opener-Policy', 'same-origin'],
        ['Cross-Origin-Resource-Policy', 'same-origin'],
        ['X-Frame-Options', 'DENY'],
        ...(preview ? [UNLISTED] : []),
      ],
    },
    // names of these files change with their content
    { pattern: `${base}_luu/*`, headers: [['Cache-Control', YEAR]] },
    { pattern: `${base}pagefind/fragment/*`, headers: [['Cache-Control', YEAR]] },
    { pattern: `${base}pagefind/words/*`, headers: [['Cache-Control', YEAR]] },
    // open data may be read by pages of any other site; nothing there is for one reader only
    ...OPEN.map((path): HeaderRule => ({ pattern: base + path, headers: OPEN_HEADERS })),
    // an attachment is kept, never opened inside the site
    { pattern: `${base}attachments/*`, headers: [['Content-Disposition', 'attachment']] },
    {
      pattern: `${base}${EDITOR_PATH}*`,
      headers: [
        ['Content-Security-Policy', editorPolicyHeader(origins)],
        // the git server signs in by a window of its own, which answers this one
        ['Cross-Origin-Opener-Policy', 'unsafe-none'],
      ],
    },
  ];
}

/**
 * The rules as a `_headers` file, the form that Netlify and Cloudflare Pages read. Where a rule says otherwise than an earlier one, a line
 * with `!` takes back what that said (Cloudflare's word), for such hosts send both else.
 */
export function formatHeaders(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ pattern, headers }, at) => {
      const wider = rules
        .slice(0, at)
        .filter(
          (rule) => rule.pattern !== pattern && pattern.startsWith(rule.pattern.replace(/\*$/, '')),
        );
      const said = new Set(wider.flatMap((rule) => rule.headers.map(([name]) => name)));
      const again = headers.filter(([name]) => said.has(name));
      return [
        pattern,
        ...again.map(([name]) => `  ! ${name}`),
        ...headers.map(([name, value]) => `  ${name}: ${value}`),
      ].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}

/** Reads a `_headers` file; lines that are not a rule are left out. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    const header = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line);
    if (header?.[1] !== undefined && header[2] !== undefined)
      rules.at(-1)?.headers.push([header[1], header[2]]);
    else if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: [] });
  }
  return rules;
}

/** What is sent with an address, by the rules that match it. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { pattern, headers } of rules) {
    const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    if (!new RegExp(`^${parts.join('.*')}$`).test(path)) continue;
    for (const [name, value] of headers) found[name] = value;
  }
  return found;
}
