import type { Release, ReleaseCover } from '../schema/document.ts';
import type { Finding } from './finding.ts';

const CHECKS = ['secrecy', 'personal-data'] as const;
const CHECK_LABELS = {
  secrecy: 'Bí mật nhà nước (secrecy)',
  'personal-data': 'Dữ liệu cá nhân (personal-data)',
} as const;

/** True where somebody has let the document out. Without it the document is a draft. */
export function isReleased(data: { release?: Release | undefined }): boolean {
  return data.release !== undefined;
}

/** True where the release names what a rule stopped the document for. */
export function covers(release: Release | undefined, cover: ReleaseCover | null): boolean {
  return cover !== null && (release?.covers.includes(cover) ?? false);
}

/** A release that does not say that secrecy and personal data were looked at is none. */
export function findRelease(
  release: Release | undefined,
  place: { line: number; column: number },
): Finding[] {
  if (!release) return [];
  const missing = CHECKS.filter((check) => !release.checks.includes(check));
  if (missing.length === 0) return [];
  return [
    {
      rule: 'release-checks',
      weight: 'block',
      cover: null,
      line: place.line,
      column: place.column,
      field: 'release.checks',
      message: 'Cho phép công bố chưa ghi đã kiểm đủ bí mật nhà nước và dữ liệu cá nhân.',
      remedy: `Kiểm xong thì đánh dấu ở Đã kiểm (release.checks): ${missing.map((check) => CHECK_LABELS[check]).join(', ')}.`,
    },
  ];
}
