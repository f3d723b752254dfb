import { COLLECTIONS } from '#schema/collections.ts';
import type { Archive } from '#site/archive-view.ts';
import { calendarPaths } from '#site/calendar-paths.ts';
import { DERIVATIONS } from '#site/derivation-words.ts';
import { inlineHtml } from '#site/inline.ts';
import { documentCitedPaths, periodPaths, successionPaths } from '#site/list-paths.ts';
import { link, type DeskPage } from './hugo-desk-page.ts';

const titles = (list: readonly { title: string; path: string }[]): string[] =>
  list.map(({ title, path }) => `<li>${inlineHtml({ text: title, path })}</li>`);

/** Lists that only large archives have several pages of: of their rows the titles alone are given. */
export function titleLists(archive: Archive): DeskPage[] {
  const cited = COLLECTIONS.flatMap((collection) =>
    documentCitedPaths(archive, collection).map(({ props: { view } }) => ({
      ...view,
      title: view.document.title,
      description: view.document.line,
      trail: [link(view.document.title, view.document.path), { label: 'Được dẫn bởi' }],
      parts: [{ title: null, tag: 'ol', rows: titles(view.citedBy.items.map(({ row }) => row)) }],
      derivation: DERIVATIONS.law,
    })),
  );
  const successions = successionPaths(archive).map(({ props: { view } }) => ({
    ...view,
    kick: undefined,
    parts: view.sections.map(({ title, rows }) => ({ title, tag: 'ol', rows: titles(rows) })),
    derivation: DERIVATIONS.succession,
  }));
  const periods = periodPaths(archive).map(({ props: { view } }) => ({
    ...view,
    title: `Giai đoạn đến năm ${String(view.year)}`,
    description: `Giai đoạn đến năm ${String(view.year)}.`,
    trail: [link('Giai đoạn', '/giai-doan/'), { label: String(view.year) }],
    parts: [{ title: null, tag: 'ol', rows: titles(view.items) }],
    derivation: DERIVATIONS.periods,
  }));
  const events = calendarPaths(archive).map(({ props: { view } }) => ({
    ...view,
    title: 'Lịch',
    description: 'Hội nghị, thời hạn của các văn bản.',
    trail: [{ label: 'Lịch' }],
    parts: [view.running, view.coming, view.past].map((rows) => ({
      title: null,
      tag: 'ol',
      rows: titles(rows),
    })),
    derivation: DERIVATIONS.list,
  }));
  return [...cited, ...successions, ...periods, ...events];
}
