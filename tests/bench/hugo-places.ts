import { FACET_PATHS } from '#documents/urls.ts';
import type { Archive } from '#site/archive-view.ts';
import { inlineHtml } from '#site/inline.ts';
import { letterPaths } from '#site/list-paths.ts';
import { allPlaceNames, fitOnePage, placeNames, type PlaceName } from '#site/place-index.ts';
import { placePages } from '#site/place-pages.ts';
import { placeViews, type SuccessionGroup } from '#site/place-views.ts';
import type { HugoFile } from './hugo-file.ts';

function successionOf({ all, units }: SuccessionGroup): object | null {
  const found = units.map(({ unit, validity, total, rows, path }) => ({
    unit: inlineHtml(unit),
    validity,
    total,
    rows: rows.map((row) => row.path),
    path,
  }));
  return found.length > 0 ? { all, units: found } : null;
}

function places(archive: Archive): HugoFile[] {
  return [...placePages(archive)].flatMap((key) => {
    const [view] = placeViews(archive, key);
    if (!view) return [];
    const front = {
      title: view.title,
      current: 'dia-phuong',
      kick: { kind: view.kick.kind, validity: inlineHtml(view.kick.validity) },
      tab: view.fullTitle,
      description: view.description,
      trail: view.trail,
      lineage: view.lineage.map(({ when, what }) => ({
        when: inlineHtml(when),
        what: inlineHtml(what),
      })),
      search: view.search,
      follow: view.follow,
      stages: view.stages.map(({ when, what, total, path }) => ({
        when: inlineHtml(when),
        what: inlineHtml(what),
        total,
        path,
      })),
      desk: [...view.shortcomings, ...view.figures],
      after: view.after && inlineHtml(view.after),
      older: successionOf(view.predecessors),
      newer: successionOf(view.successors),
      below: view.below,
      offices: view.offices,
      reform: view.reform.map(({ key: anchor, before, now, how }) => ({
        key: anchor,
        before: inlineHtml(before),
        now: inlineHtml(now),
        how,
      })),
      namesake: view.namesake,
    };
    return [{ path: `${FACET_PATHS.locality}/${key}/_index.md`, front }];
  });
}

const named = (names: readonly PlaceName[]): object[] =>
  names.map(({ name, path, near, about, now }) => ({
    name,
    path,
    near,
    about: inlineHtml(now === null ? about : `${about}; ${now}`),
  }));

/** The index of places, and the names of all places of the country by letter. */
function placeIndex(archive: Archive): HugoFile[] {
  const letters = placeNames(archive);
  const index = {
    path: `${FACET_PATHS.locality}/_index.md`,
    front: {
      title: 'Địa phương',
      description: 'Tên cũ và mới của các địa phương có văn bản.',
      layout: 'names',
      letters: allPlaceNames(archive).map(({ letter, slug }) => ({ letter, slug })),
      names: fitOnePage(letters) ? letters.flatMap(({ names }) => named(names)) : [],
    },
  };
  const byLetter = letterPaths(archive).map(({ props: { view } }) => ({
    path: `ten-${view.slug}-${String(view.pager?.page ?? 1)}.md`,
    front: {
      url: view.path,
      base: `/dia-phuong/ten/${view.slug}/`,
      title: `Địa phương, chữ ${view.letter}`,
      description: `Tên cũ và mới của tỉnh, huyện, xã trong cả nước, chữ ${view.letter}, nay thuộc đâu.`,
      layout: 'names',
      letters: view.letters,
      slugletter: view.slug,
      ranges: view.ranges,
      names: named(view.names),
      pager: view.pager && { page: view.pager.page, pages: view.pager.pages },
    },
  }));
  return [index, ...byLetter];
}

/** Places with documents, and the pages of names. */
export function hugoPlaces(archive: Archive): HugoFile[] {
  return [...places(archive), ...placeIndex(archive)];
}
