import type { PageData } from '#schema/document.ts';

/** A page of the site itself, from `content/pages/<slug>.mdx`, rendered like a document but without numbered blocks. */
export interface SitePage {
  slug: string;
  /** Path below the content folder, with `/`. */
  file: string;
  /** Names the rendered body. */
  digest: string;
  data: PageData;
}
