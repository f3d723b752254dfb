/** What pages may load. No page has code or style of its own: both come from files of the site. */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
] as const;

/** Folder of the page that edits content, which alone shows pictures not yet saved and asks the office's git server. */
export const EDITOR_PATH = 'bien-tap/soan/';

/** The policy as each page states it, for hosts that send no headers. */
export function policyMeta(): string {
  return DIRECTIVES.join('; ');
}

/** The policy as a header; `frame-ancestors` works in a header only. */
export function policyHeader(): string {
  return asHeader(policyMeta());
}

/** The policy of the page that edits content; `origins` are those of the git server, none where there is none. */
export function editorPolicyMeta(origins: readonly string[]): string {
  return DIRECTIVES.map((directive) => {
    if (directive.startsWith('img-src')) return `${directive} blob: data:`;
    if (!directive.startsWith('connect-src')) return directive;
    return [directive, 'blob: data:', ...origins].join(' ');
  }).join('; ');
}

/** The same as a header. */
export function editorPolicyHeader(origins: readonly string[]): string {
  return asHeader(editorPolicyMeta(origins));
}

const asHeader = (meta: string): string => `${meta}; frame-ancestors 'none'`;
