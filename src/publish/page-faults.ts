import { htmlTags } from './html-tags.ts';

const LOADED_BY_LINK = /\b(?:stylesheet|preload|modulepreload|prefetch|icon|manifest)\b/;

/** What a tag makes the browser load at once, as written. */
function loads(name: string, attributes: ReadonlyMap<string, string>): string | undefined {
  if (name === 'link')
    return LOADED_BY_LINK.test(attributes.get('rel') ?? '') ? attributes.get('href') : undefined;
  if (name === 'object') return attributes.get('data');
  return attributes.get('src');
}

/**
 * What a page must not have, in short English: inline handlers, inline styles and scripts, loads from elsewhere,
 * or no content policy before its first script or style sheet.
 */
export function pageFaults(html: string, site: string): string[] {
  const faults: string[] = [];
  let policy = false;
  for (const { name, attributes } of htmlTags(html)) {
    if (
      name === 'meta' &&
      attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy'
    )
      policy = true;
    for (const [key, value] of attributes) {
      if (/^on[a-z]/.test(key)) faults.push(`inline handler ${key} on <${name}>`);
      if (key === 'style') faults.push(`inline style on <${name}>`);
      if (/^\s*javascript:/i.test(value)) faults.push(`javascript: address on <${name}>`);
    }
    if (name === 'style') faults.push('inline <style>');
    const type = attributes.get('type') ?? '';
    if (name === 'script' && !attributes.has('src') && !type.endsWith('json'))
      faults.push('inline <script>');
    const load = loads(name, attributes);
    if (load !== undefined) {
      if (URL.parse(load, `${site}/`)?.origin !== site) faults.push(`loads ${load}`);
      const acts = name === 'script' || attributes.get('rel') === 'stylesheet';
      if (acts && !policy) faults.push(`loads ${load} before its content policy`);
    }
  }
  if (!policy) faults.push('no content policy');
  return faults;
}
