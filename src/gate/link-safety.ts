/** Addresses a document may link to: the web, mail, telephone, this site. Everything else, `javascript:` and `data:` first, is refused. */
export function isSafeLink(url: string): boolean {
  if (/[\u0000-\u0020\u007f]/u.test(url)) return false;
  if (url.startsWith('#')) return true;
  if (url.startsWith('/')) return !/^\/[/\\]/u.test(url);
  if (/^(?:mailto:[^\s@]+@[^\s@]+|tel:\+?[\d.-]+)$/iu.test(url)) return true;
  return /^https?:\/\//iu.test(url) && URL.canParse(url);
}

/** True where the address leads away from this site. */
export function isExternal(url: string): boolean {
  return /^https?:\/\//iu.test(url);
}

/** Pictures lie below `public/attachments/`; nothing is fetched from elsewhere. */
export function isAttachedImage(path: string): boolean {
  return /^(?:\/?attachments\/)?[a-z0-9][a-z0-9_-]*(?:[/.][a-z0-9][a-z0-9_-]*)*\.(?:png|jpe?g|webp|avif|gif)$/u.test(
    path,
  );
}
