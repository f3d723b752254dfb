import type { RouteData } from 'astro';
import { COLLECTION_PATHS } from '../documents/urls.ts';
import type { Share } from '../site/share.ts';

/**
 * Pages of documents are made in so many batches a collection: what all of them show at once took 45 MB more of a
 * process, and a process that has no more to do can take one of them off another.
 */
const PARTS = 20;
const DOCUMENT_ROUTES = new Set(Object.values(COLLECTION_PATHS).map((path) => `/${path}/[id]`));

/** The past of documents, and what a preview lists of debts: they are read beside the documents. */
const UNGROUNDED = /\/lich-su$|^\/xem-truoc\//;

/** Pages that a process makes in one go: those of a route, or a part of them. */
export interface PageBatch {
  route: RouteData;
  share: Share;
  /** The same in every build of this code. */
  name: string;
  /** True where which pages there are, and what they show, follows from the ground alone (page-ground.ts) and from texts. */
  grounded: boolean;
}

/**
 * The batches of a site's routes, each page once, in an order that keeps together what is made from the same lists:
 * first lists, then pages that stand alone, then documents (batch-queue.ts).
 */
export function pageBatches(routes: readonly RouteData[]): PageBatch[] {
  const batch = (route: RouteData, share: Share): PageBatch => ({
    route,
    share,
    name: `${route.route} ${String(share.index)}`,
    grounded: !UNGROUNDED.test(route.route),
  });
  const whole = (some: readonly RouteData[]): PageBatch[] =>
    some.map((route) => batch(route, { index: 0, of: 1 }));
  const documents = routes.filter(({ route }) => DOCUMENT_ROUTES.has(route));
  const others = routes.filter(({ route }) => !DOCUMENT_ROUTES.has(route));
  return [
    ...whole(others.filter(({ pathname }) => pathname === undefined)),
    ...whole(others.filter(({ pathname }) => pathname !== undefined)),
    ...documents.flatMap((route) =>
      Array.from({ length: PARTS }, (_, index) => batch(route, { index, of: PARTS })),
    ),
  ];
}
