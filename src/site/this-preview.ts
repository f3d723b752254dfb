import { readSettings } from '../publish/settings.ts';

let known: { day: string } | null | undefined;

/** The day of the preview that is being built, `YYYY-MM-DD`; `null` where it is the site. */
export function thisPreview(): { day: string } | null {
  if (known === undefined) {
    const { preview, today } = readSettings(process.env);
    known = preview ? { day: today } : null;
  }
  return known;
}
