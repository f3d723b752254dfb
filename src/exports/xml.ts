/** Attributes of an element; absent ones are left out. */
export type XmlAttributes = Readonly<Record<string, string | null | undefined>>;

/** Signs that XML 1.0 has no way to write. */

const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as the text of an XML element or the value of an attribute. */
export function xmlText(text: string): string {
  return text.replace(UNWRITABLE, '').replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? '');
}

/** An element; `content` is XML already. */
export function xml(name: string, attributes: XmlAttributes = {}, content = ''): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== null && value !== undefined)
      open += ` ${key}="${xmlText(value).replace(/[\t\n\r]/g, ' ')}"`;
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
}
