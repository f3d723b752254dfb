import { fold } from './fold.ts';

/** Lower-case ASCII words joined by hyphens, for addresses and anchors: “Đạ Nhim 2” → `da-nhim-2`. May be empty. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
