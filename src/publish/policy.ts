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

/** The policy as each page states it, for hosts that send no headers. */
export function policyMeta(): string {
  return DIRECTIVES.join('; ');
}

/** The policy as a header; `frame-ancestors` works in a header only. */
export function policyHeader(): string {
  return [...DIRECTIVES, "frame-ancestors 'none'"].join('; ');
}
