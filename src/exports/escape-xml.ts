/** Signs that XML 1.0 knows in no form. */
const UNKNOWN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const SPECIAL: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as text or as a value in double quotes of an XML file; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text.replace(UNKNOWN, '').replace(/[&<>"]/g, (sign) => SPECIAL[sign] ?? sign);
}
