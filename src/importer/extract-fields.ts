import type { Reference } from '#documents/reference.ts';
import { ancestors } from '#places/ancestors.ts';
import type { CollectionName } from '#schema/collections.ts';
import { edtfBounds } from '#schema/edtf-bounds.ts';
import { classify } from './classify.ts';
import type { Extracted } from './extracted.ts';
import { findFrame } from './find-frame.ts';
import type { ReadField } from './imported.ts';
import { listDropped } from './list-dropped.ts';
import { readCirculation } from './read-circulation.ts';
import { readDateline } from './read-dateline.ts';
import { readField } from './read-field.ts';
import { readIssuer } from './read-issuer.ts';
import { readNotice } from './read-notice.ts';
import { readNumber } from './read-number.ts';
import { readPeople } from './read-people.ts';
import { readPlanTypes } from './read-plan-types.ts';
import { readPublisher } from './read-publisher.ts';
import { readRecipients } from './read-recipients.ts';
import { readRelations } from './read-relations.ts';
import { readSigner } from './read-signer.ts';
import { readTitle } from './read-title.ts';
import { readTopics } from './read-topics.ts';
import { readUnits } from './read-units.ts';
import { readVenue } from './read-venue.ts';
import { readYears } from './read-years.ts';
import type { SourceDocument } from './source-document.ts';
import { warnMissing } from './warn-missing.ts';

/** What is known before reading: the lists, and the collection where the clerk named it. */
export interface Known {
  reference: Pick<
    Reference,
    'abbreviations' | 'docTypes' | 'issuers' | 'laws' | 'planTypes' | 'topics'
  >;
  collection?: CollectionName;
}

/** Reads the fields of a source and tells its body from what frames it. Pure: needs no file and no clock. */
export function extractFields(source: SourceDocument, known: Known): Extracted {
  const { abbreviations, docTypes, issuers, laws, planTypes, topics } = known.reference;
  const frame = findFrame(source, docTypes);
  const title = readTitle(frame);
  const number = frame.kind === 'official' ? readNumber(frame) : null;
  const { collection: read, docType } = classify(
    frame,
    docTypes,
    number?.value ?? null,
    title?.value ?? null,
  );
  const collection = known.collection ?? read.value;
  const dateline = readDateline(frame);
  const bounds = dateline ? edtfBounds(dateline.day.value) : null;
  const issued = bounds && bounds.latest < '9999' ? Number(bounds.latest.slice(0, 4)) : null;
  const day = issued === null ? null : (bounds?.latest ?? null);
  const place = dateline?.place ?? null;
  const office = readIssuer(frame, issuers, { day, place, number: number?.value ?? null });
  const years = readYears(frame, collection, title?.value ?? null, issued);
  const locality = office.locality?.value;
  const relations = readRelations(frame, laws, {
    id: null,
    units:
      locality === undefined
        ? []
        : [locality, ...ancestors(locality, day ?? undefined).map(({ key }) => key)],
    date: dateline?.day.value ?? 'XXXX',
    year: years.year?.value ?? issued ?? 0,
  });
  const fields: Record<string, ReadField> = {};
  const put = (name: string, field: ReadField | null | undefined): void => {
    if (field) fields[name] = field;
  };
  put('title', title);
  put('docType', docType);
  put('number', number ?? withoutNumber(docType?.value));
  for (const [name, field] of Object.entries(office)) put(name, field as ReadField);
  put(collection === 'reports' ? 'eventDate' : 'issued', dateline?.day);
  for (const [name, field] of Object.entries(years)) put(name, field as ReadField);
  put('planTypes', readPlanTypes(frame, title?.value ?? null, planTypes));
  put('topics', readTopics(frame, title?.value ?? null, topics, abbreviations));
  put('circulation', readCirculation(frame));
  put('relations', relations);
  put('source', readPublisher(frame));
  if (collection === 'directives') {
    put('signer', readSigner(frame));
    put('recipients', readRecipients(frame));
  } else if (collection === 'reports') {
    put('people', readPeople(frame));
    put('venue', readVenue(frame));
    put('units', readUnits(frame, locality ?? null, day));
  } else
    for (const [name, field] of Object.entries(readNotice(frame))) put(name, field as ReadField);
  return {
    collection,
    fields,
    body: frame.body,
    dropped: listDropped(frame, fields),
    warnings: warnMissing(fields, collection),
  };
}

/** News of a meeting has no number; that anything else has none is looked at. */
function withoutNumber(docType: string | undefined): ReadField<null> {
  return docType === 'tin-hoi-nghi'
    ? readField(null, 'labelled', 'tin hội nghị không có số, ký hiệu')
    : readField(null, 'inferred', 'không thấy số, ký hiệu ở đầu văn bản');
}
