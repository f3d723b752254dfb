import { policyHeader } from './policy.ts';

/** One rule of a `_headers` file: an address, where `*` stands for anything, and what is sent there. */
export interface HeaderRule {
  pattern: string;
  headers: [name: string, value: string][];
}

const UNLISTED: [string, string] = ['X-Robots-Tag', 'noindex, nofollow, noarchive'];
const YEAR = 'public, max-age=31536000, immutable';

/**
 * Headers of the published site, or of a preview of it, which no search engine may keep; `base` has slashes at both
 * ends. Later rules add to earlier ones.
 */
export function headerRules(base: string, preview = false): HeaderRule[] {
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
    // an attachment is kept, never opened inside the site
    { pattern: `${base}attachments/*`, headers: [['Content-Disposition', 'attachment']] },
  ];
}

/** The rules as a `_headers` file, the form that Netlify and Cloudflare Pages read. */
export function formatHeaders(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ pattern, headers }) =>
      [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
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
