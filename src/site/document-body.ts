import type { RenderedBody } from '#documents/document.ts';
import { readBody } from '../markdown/body.ts';
import { readSettings } from '../publish/settings.ts';

const { cache } = readSettings(process.env);

/** The rendered body that `ingest` wrote for a digest. */
export function documentBody(digest: string): RenderedBody {
  return readBody(cache, digest);
}
