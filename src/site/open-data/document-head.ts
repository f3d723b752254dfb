import type { ArchiveDocument } from '#documents/document.ts';
import { documentIssuer } from '#documents/facets.ts';
import { documentDay } from '#documents/order.ts';
import { modifiedDay, publishedDay } from '#documents/published.ts';
import { absoluteUrl } from '#documents/site-address.ts';
import { facetPath } from '#documents/urls.ts';
import type { DocumentHead } from '#exports/document-record.ts';
import { isoDay } from '#exports/iso-day.ts';
import type { Release } from '#schema/document.ts';
import { documentLinks } from '../document-cited.ts';
import { placeLine, someDay } from '../place-words.ts';
import { sharedContext } from '../document-view/context.ts';
import { RETOLD } from '../wording.ts';
import type { Archive } from '../archive-view.ts';
import { dataPaths, DATA_PATH } from './data-paths.ts';

/** Said of every copy of a document. */
export const REFERENCE_COPY = 'Bản tham khảo, không thay bản gốc của cơ quan ban hành.';

/** What is known of a public document without reading its text. Pure: the same archive gives the same, letter for letter. */
export function documentHead(archive: Archive, document: ArchiveDocument): DocumentHead {
  const { data } = document;
  const { site, words } = archive;
  const url = (path: string): string => absoluteUrl(site, path);
  const paths = dataPaths(document);
  const day = documentDay(document);
  const place = (key: string) => ({ key, name: placeLine(key, someDay(day)) });
  const { standing } = words.row(document);
  const { issuerFull } = sharedContext(archive);
  const issuer = documentIssuer(document);
  return {
    $schema: url(`${DATA_PATH}luoc-do/van-ban.json`),
    id: document.id,
    collection: document.collection,
    addresses: {
      page: url(paths.page),
      json: url(paths.json),
      markdown: url(paths.markdown),
      akomaNtoso: paths.akn && url(paths.akn),
    },
    note: data.fidelity === 'retold' ? `${RETOLD} ${REFERENCE_COPY}` : REFERENCE_COPY,
    license: null,
    published: publishedDay(document),
    modified: modifiedDay(document),
    title: data.title,
    number: data.number,
    docType: { key: data.docType, name: words.docType(data.docType) },
    issuer: { key: issuer, name: issuerFull(document), url: url(facetPath('issuer', issuer)) },
    locality: place(data.locality),
    units: data.units.map(place),
    date: {
      edtf: day,
      iso: isoDay(day) ?? null,
      basis: {
        year: data.dateBasis.year ?? 'stated',
        month: data.dateBasis.month ?? 'stated',
        day: data.dateBasis.day ?? 'stated',
      },
    },
    year: data.year,
    planTypes: data.planTypes.map((key) => ({ key, name: words.planType(key) })),
    topics: data.topics.map((key) => ({ key, name: words.topic(key) })),
    status: {
      stated: data.status,
      today: standing && { word: standing.word, basis: statusBasis(document, standing.sign) },
    },
    ...ownFields(document),
    source: data.source,
    release: released(data.release),
    fidelity: data.fidelity,
    editorNotes: data.editorNotes,
    corrections: data.corrections.map(({ date, kind, note }) => ({ date, kind, note })),
    aliases: data.aliases,
    attachments: data.attachments.map(({ file, label }) => ({
      file,
      label,
      url: url(`/attachments/${file}`),
    })),
    citedBy: (documentLinks(archive).get(document.id) ?? []).map(
      ({ document: from, types: [type = 'dan'], anchors: [anchor = null] }) => ({
        id: from.id,
        url: url(dataPaths(from).page + (anchor === null ? '' : `#${anchor}`)),
        type: type === 'dan' ? null : type,
        anchor,
      }),
    ),
  };
}

/** Fields that a document may have or not, and those of one collection. */
function ownFields(document: ArchiveDocument): Partial<DocumentHead> {
  const { data, collection } = document;
  const { period, circulation, summary } = data;
  const shared = {
    ...(period && { period }),
    ...(circulation !== undefined && { circulation }),
    ...(summary !== undefined && { summary }),
  };
  if (collection === 'directives') {
    const { signer, recipients } = document.data;
    const { name, role = null, authority = null } = signer ?? { name: null };
    return { ...shared, signer: name === null ? null : { name, role, authority }, recipients };
  }
  if (collection === 'reports') {
    const { people, venue, planYear } = document.data;
    return {
      ...shared,
      people,
      ...(venue !== undefined && { venue }),
      ...(planYear !== undefined && { planYear }),
    };
  }
  const { audience, from, until, place, contact, steps } = document.data;
  return {
    ...shared,
    audience,
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(place !== undefined && { place }),
    ...(contact !== undefined && { contact }),
    steps,
  };
}

function statusBasis({ data }: ArchiveDocument, sign: string): 'stated' | 'derived' {
  return data.status === 'unknown' && sign === 'ended' ? 'derived' : 'stated';
}

function released(release: Release | undefined): DocumentHead['release'] {
  if (!release) throw new Error('A public document has a release');
  return release;
}
