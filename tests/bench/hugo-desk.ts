import { escapeUTF8 } from 'entities';
import { COLLECTIONS } from '#schema/collections.ts';
import type { RenderedBody } from '#documents/document.ts';
import { countWords } from '#documents/compare/count-words.ts';
import { shownLines } from '#documents/compare/shown-lines.ts';
import type { Archive } from '#site/archive-view.ts';
import { comparisonHtml } from '#site/comparison-html.ts';
import { bodyComparison } from '#site/comparison-body.ts';
import { comparisonPaths } from '#site/comparison-paths.ts';
import { DERIVATIONS } from '#site/derivation-words.ts';
import { figureGroupHtml } from '#site/figure-html.ts';
import { figurePaths } from '#site/figure-paths.ts';
import { sentenceOf } from '#site/figure-sentences.ts';
import { FOLLOW_DERIVATION } from '#site/follow-through-derivation.ts';
import { followListPaths, followPaths } from '#site/follow-through-paths.ts';
import { followParts, type ReadFollowRow } from '#site/follow-through-rows.ts';
import { inlineHtml } from '#site/inline.ts';
import { laneHtml } from '#site/lane-html.ts';
import { laneIndexPaths, lanePaths } from '#site/list-paths.ts';
import { ruledItems } from '#site/ruled-items.ts';
import { ledgerRowHtml } from '#site/shortcoming-html.ts';
import { shortcomingPaths } from '#site/shortcoming-paths.ts';
import { quotedShortcomings } from '#site/shortcoming-quotes.ts';
import { compoundIndex } from '#vietnamese/compound-index.ts';
import { deskFile, link, type DeskPage } from './hugo-desk-page.ts';
import type { HugoFile } from './hugo-file.ts';
import { titleLists } from './hugo-title-lists.ts';

function followRow({ id, path, anchor, number, text, ...row }: ReadFollowRow): string {
  const states = row.states.map((state) => inlineHtml({ ...state, text: state.word })).join('');
  const quotes = row.evidence.map(
    (one, at) =>
      `<blockquote><p class="said">“${escapeUTF8(row.quotes[at] ?? '')}”</p><footer>${one.kind}, <a href="${one.path}#${one.anchor}">đoạn ${one.number}</a>: ${escapeUTF8(one.paper)}. <span>${inlineHtml(one.says)}</span></footer></blockquote>`,
  );
  return `<tr id="${id}" class="${row.states.map(({ key }) => key).join(' ')}"><th scope="row"><a class="num" href="${path}#${anchor}">${number}</a> <span class="said">${escapeUTF8(text)}</span></th><td><p class="states">${states}</p>${quotes.join('')}${inlineHtml(row.nothing)}</td></tr>`;
}

function followPages(archive: Archive, read: (digest: string) => RenderedBody): DeskPage[] {
  const index = followListPaths(archive).map(({ props: { view } }) => ({
    ...view,
    title: 'Theo dõi thực hiện',
    description: view.lead,
    trail: [{ label: 'Theo dõi thực hiện' }],
    parts: [
      {
        title: null,
        tag: 'table',
        rows: view.rows.map(
          ({ year, path, place, above, given, counts, judged }) =>
            `<tr><td>${String(year)}</td><th scope="row"><a href="${path}">${escapeUTF8(place)}</a> <small>${escapeUTF8(above)}</small></th><td>${given}</td><td>${inlineHtml(counts)} ${judged}</td></tr>`,
        ),
      },
    ],
    derivation: FOLLOW_DERIVATION,
  }));
  const pages = followPaths(archive).map(({ props: { view } }) => ({
    ...view,
    kick: 'Theo dõi thực hiện',
    trail: view.trail.slice(1),
    parts: [
      { title: 'Văn bản giao việc', tag: 'ul', rows: [ruledItems(view.setting)] },
      {
        title: `Báo cáo về năm ${String(view.year)}`,
        tag: 'ul',
        rows: [ruledItems(view.reviewing)],
      },
      ...followParts(view, read).map(({ title, rows }) => ({
        title,
        tag: 'table',
        rows: rows.map(followRow),
      })),
    ],
    derivation: FOLLOW_DERIVATION,
  }));
  return [...index, ...pages];
}

function lanes(archive: Archive): DeskPage[] {
  const index = laneIndexPaths(archive).map(({ props: { view } }) => ({
    ...view,
    title: 'Chuỗi văn bản',
    description: 'Chuỗi văn bản về quốc phòng, quân sự địa phương.',
    trail: [{ label: 'Chuỗi văn bản' }],
    parts: view.years.map(({ year, lanes: found }) => ({
      title: year,
      tag: 'div',
      rows: found.map(
        ({ title, path, about, counted }) =>
          `<p class="e">${inlineHtml({ text: title, path })} <small>${inlineHtml(about)}</small> <small>${counted}</small></p>`,
      ),
    })),
    derivation: DERIVATIONS.series,
  }));
  const pages = lanePaths(archive).map(({ props: { view } }) => ({
    ...view,
    trail: [link('Chuỗi văn bản', '/chuoi-van-ban/'), { label: 'Một chuỗi' }],
    parts: [{ title: null, tag: 'ul', rows: [laneHtml(view.top)] }],
    derivation: DERIVATIONS.series,
  }));
  return [...index, ...pages];
}

function ledgers(archive: Archive, cache: string): DeskPage[] {
  const compounds = compoundIndex(archive.reference.compounds);
  return shortcomingPaths(archive).map(({ props: { view } }) => ({
    ...view,
    kick: 'Tồn tại, hạn chế',
    trail: [link('Tồn tại, hạn chế', '/han-che/'), { label: view.topic.label }],
    parts: view.sections.map(({ title, rows }) => ({
      title,
      tag: 'ol',
      rows: rows.map((row) => ledgerRowHtml(row, quotedShortcomings(cache, row.quotes, compounds))),
    })),
    derivation: DERIVATIONS.shortcomings,
  }));
}

/** Without charts, which are drawings of ours. */
function figures(archive: Archive, cache: string): DeskPage[] {
  return figurePaths(archive).map(({ props: { view } }) => ({
    ...view,
    kick: 'Số liệu',
    trail: [link('Số liệu', '/so-lieu/'), { label: view.title }],
    parts: [
      {
        title: null,
        tag: 'table',
        rows: view.groups.map((group) => figureGroupHtml(group, (row) => sentenceOf(cache, row))),
      },
    ],
    derivation: DERIVATIONS.figures,
  }));
}

function comparisons(archive: Archive, read: (digest: string) => RenderedBody): DeskPage[] {
  return COLLECTIONS.flatMap((collection) =>
    comparisonPaths(archive, collection).map(({ props: { view } }) => {
      const found = bodyComparison(view.a.digest, view.b.digest, read);
      const { lines } = shownLines(found.lines);
      return {
        ...view,
        description: 'Hai văn bản của hai năm đặt cạnh nhau, từng chữ bỏ và từng chữ thêm.',
        lead: countWords(found),
        trail: [...view.trail, { label: 'So sánh' }],
        parts: [
          { title: null, tag: 'div', rows: [comparisonHtml(lines, view.a.path, view.b.path)] },
        ],
        derivation: DERIVATIONS.comparison,
      };
    }),
  );
}

/** Pages of the desk. `cache` holds the rendered bodies, which `read` gives by digest. */
export function hugoDesk(
  archive: Archive,
  cache: string,
  read: (digest: string) => RenderedBody,
): HugoFile[] {
  return [
    ...followPages(archive, read),
    ...lanes(archive),
    ...ledgers(archive, cache),
    ...figures(archive, cache),
    ...comparisons(archive, read),
    ...titleLists(archive),
  ].map(deskFile);
}
