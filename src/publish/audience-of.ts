import type { Audience } from '../gate/publication.ts';
import type { Settings } from './settings.ts';

/** Who is to see what is built with these settings. */
export function audienceOf({ preview }: Pick<Settings, 'preview'>): Audience {
  return preview ? 'preview' : 'public';
}
