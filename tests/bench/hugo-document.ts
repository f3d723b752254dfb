import type { ArchiveDocument, RenderedBody } from '#documents/document.ts';
import { documentIssuer, documentUnits, documentYears } from '#documents/facets.ts';
import { documentDay } from '#documents/order.ts';
import { modifiedDay, publishedDay } from '#documents/published.ts';
import { FACET_PATHS, documentPath, facetPath } from '#documents/urls.ts';
import { unit } from '#places/unit.ts';
import type { Archive } from '#site/archive-view.ts';
import { isOver } from '#site/collection-lists.ts';
import { blockNumbers } from '#site/document-view/block-numbers.ts';
import { bodyHtml } from '#site/document-view/body-html.ts';
import { repeatNotes } from '#site/document-view/repeat-notes.ts';
import { seriesHtml } from '#site/document-view/series-html.ts';
import { shareBasis, shareOfNew } from '#site/document-view/share-of-new.ts';
import type { ViewContext } from '#site/document-view/context.ts';
import { documentTies } from '#site/document-view/document-ties.ts';
import { documentView } from '#site/document-view/document-view.ts';
import type { ListItem } from '#site/document-view/list-item.ts';
import { withPlaces } from '#site/document-view/with-places.ts';
import { inlineHtml } from '#site/inline.ts';
import { keysAbove, someDay } from '#site/place-words.ts';
import { dataPathsAt } from '#site/open-data/data-paths.ts';
import { standingHtml, type RegisterRow } from '#site/register.ts';
import { repeatedPassages } from '#site/repeated-passages.ts';
import { sheetMark, shortHash } from '#site/sheet-mark.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import type { HugoFile } from './hugo-file.ts';
import { hugoMarkdown } from './hugo-markdown.ts';

const items = (list: readonly ListItem[]): object[] =>
  list.map(({ label, text, below }) => ({
    label: label && inlineHtml(label),
    text: inlineHtml(text),
    below: below && inlineHtml(below),
  }));

/** What lists print of a document, as small pieces of HTML. */
function rowOf(row: RegisterRow): object {
  return {
    title: inlineHtml(row.title),
    day: row.day,
    dayhtml: inlineHtml(row.day),
    number: row.number,
    doctype: row.docType,
    issuer: inlineHtml(row.issuer),
    place: inlineHtml(row.place),
    now: row.now === null ? null : inlineHtml(row.now),
    standing: row.standing && standingHtml(row.standing),
  };
}

/** A day that Hugo can sort by; unknown parts fall to the end of the year. */
function hugoDate(edtf: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(edtf)) return edtf;
  const [year] = /^\d{4}/.exec(edtf) ?? ['0001'];
  return `${year}-12-31`;
}

/** Terms of a document in the taxonomies, which are named for their addresses, and what else lists go by. */
function termsOf(document: ArchiveDocument): Record<string, readonly string[]> {
  const { data } = document;
  const day = someDay(documentDay(document));
  const units = documentUnits(document);
  const trees = [...new Set(units.flatMap((key) => [key, ...keysAbove(key, day)]))];
  const issuer = documentIssuer(document);
  return {
    [FACET_PATHS.docType]: [data.docType],
    [FACET_PATHS.planType]: data.planTypes,
    [FACET_PATHS.topic]: data.topics,
    [FACET_PATHS.issuer]: [issuer],
    [FACET_PATHS.locality]: trees,
    // what the ways on from a list count: of places the provinces
    ways: [
      ...documentYears(document).map((year) => facetPath('year', year)),
      ...trees
        .filter((key) => unit(key)?.level === 'province')
        .map((key) => facetPath('locality', key)),
      facetPath('docType', data.docType),
      ...data.planTypes.map((key) => facetPath('planType', key)),
      facetPath('issuer', issuer),
      ...data.topics.map((key) => facetPath('topic', key)),
    ],
    units,
  };
}

/**
 * A document of the peer. What Hugo cannot work out by itself it is given: recognised citations, the state of laws on
 * the day, names of places and offices, notes, incoming citations, neighbours and related documents, what it repeats, what
 * became of its tasks, its series, its hash and its QR code, as ready pieces of HTML. It renders the Markdown, lays the page out, and makes lists, counts and pages of lists.
 */
export function hugoDocument(
  context: ViewContext,
  document: ArchiveDocument,
  read: (digest: string) => RenderedBody,
): HugoFile {
  const view = documentView(context, document, documentTies(context, document));
  const body = read(document.digest);
  const archive: Archive = context.archive;
  const row = archive.words.row(document);
  const numbers = blockNumbers(body);
  const repeated = repeatedPassages(body, view.earlier, read);
  const marked = repeatNotes(body, repeated);
  const mark = sheetMark(view.print.url, body);
  const path = documentPath(document);
  const front = {
    title: document.data.title,
    date: hugoDate(documentDay(document)),
    lastmod: modifiedDay(document),
    description: view.description,
    ...termsOf(document),
    layout: 'document',
    over: isOver(document, archive.today),
    published: publishedDay(document),
    row: rowOf(row),
    tab: view.pageTitle,
    heading: view.heading,
    kick: view.kick,
    issuer: view.issuer,
    current: view.current,
    trail: view.trail,
    notices: view.notices.map(({ tone, lead, text }) => ({ tone, lead, text: inlineHtml(text) })),
    record: view.rows.map(({ label, value, basis, rest, wide }) => ({
      label,
      value: inlineHtml(value),
      basis,
      rest: rest && { summary: rest.summary, value: inlineHtml(rest.value) },
      wide,
    })),
    facts: Object.entries(view.citing.facts).flatMap(([name, value]) =>
      value === null ? [] : [{ name, value }],
    ),
    forms: view.citing.forms,
    feed: { title: view.feeds.title, atom: view.feeds.atom, json: view.feeds.json },
    data: dataPathsAt(path),
    comparison: view.comparison,
    calendar: view.calendar,
    share:
      repeated.length > 0
        ? {
            lines: shareOfNew(repeated).map((line) => inlineHtml(line)),
            basis: shareBasis(repeated),
          }
        : null,
    contents: view.contents,
    steps: view.steps,
    measures: view.measures.map((measure) => ({
      ...measure,
      number: numbers.get(measure.anchor) ?? measure.anchor,
    })),
    signature: view.signature,
    follow: items(view.follow),
    cites: items(withPlaces(view.cites, numbers)),
    citedby: items(view.citedBy),
    source: items(view.source),
    past: view.history.items.map(({ day, label, text }) => ({
      day,
      said: formatDate(day),
      label: label.toLocaleLowerCase('vi'),
      text: inlineHtml(text),
    })),
    series: seriesHtml(view.series),
    previous: inlineHtml(view.neighbours.previous),
    next: inlineHtml(view.neighbours.next),
    near: items(view.related),
    derivation: view.derivation,
    print: {
      ...view.print,
      notes: view.print.notes.map(({ text }) => inlineHtml(text)),
      qr: mark.qr,
      hash: mark.hash,
      head: shortHash(mark.hash),
    },
    thing: JSON.stringify(view.things.at(-1)).replaceAll('<', '\\u003c'),
  };
  return {
    path: `${path.slice(1, -1)}.md`,
    front,
    body: hugoMarkdown(bodyHtml(marked.body, { ...view.bodyNotes, more: marked.notes })),
  };
}
