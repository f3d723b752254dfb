/** `/.well-known/security.txt` (RFC 9116). Without a known contact the file says so instead of inventing one. */
export function securityTxt(options: {
  /** `mailto:…` or `https://…`, from content/reference/office.yaml. */
  contact: string | null;
  /** Day of the build, `YYYY-MM-DD`; the file expires a year later, as the RFC advises. */
  today: string;
  /** Address of the site with its base. */
  home: string;
}): string {
  const { contact, today, home } = options;
  if (contact === null)
    return [
      '# Chưa có nơi nhận báo lỗ hổng: cơ quan vận hành chưa ghi securityContact',
      '# trong content/reference/office.yaml.',
      '# No contact is known: the publishing office has not named one yet.',
      '',
    ].join('\n');
  const expires = new Date(`${today}T00:00:00Z`);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    'Preferred-Languages: vi, en',
    `Canonical: ${new URL('.well-known/security.txt', home).href}`,
    '',
  ].join('\n');
}
