import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArchiveDocument } from '#documents/document.ts';
import { siteAddress } from '#documents/site-address.ts';
import { documentThing } from '#exports/document-thing.ts';
import { jsonLd } from '#exports/json-ld.ts';
import { makeAnnouncement, makeDirective, makeReport } from '../documents/make-document.ts';

const words = {
  docType: 'Chỉ thị',
  issuer: 'Huyện ủy Kim Động',
  issuerIsState: false,
  place: 'Huyện Kim Động, tỉnh Hưng Yên',
  topics: ['Tuyển quân'],
  publisher: 'Kho mẫu',
};

function read(document: ArchiveDocument): Record<string, unknown> {
  const thing = documentThing(siteAddress('https://example.vn', '/'), document, words);
  const graph = JSON.parse(jsonLd([thing])) as { '@graph': [Record<string, unknown>] };
  return graph['@graph'][0];
}

test('a directive kept word for word is the act, and its copy has no legal value', () => {
  const thing = read(makeDirective('a', { fidelity: 'verbatim', number: '02/CT-UBND' }));
  assert.equal(thing['@type'], 'Legislation');
  assert.equal(thing['legislationIdentifier'], '02/CT-UBND');
  const copy = thing['encoding'] as Record<string, unknown>;
  assert.equal(copy['legislationLegalValue'], 'https://schema.org/UnofficialLegalValue');
});

test('a retold directive is an article about the act', () => {
  const thing = read(makeDirective('a'));
  assert.equal(thing['@type'], 'Article');
  assert.match(String(thing['creditText']), /không phải nguyên văn/);
  const about = thing['about'] as Record<string, unknown>;
  assert.equal(about['@type'], 'Legislation');
  assert.deepEqual(about['legislationPassedBy'], { '@type': 'Organization', name: words.issuer });
});

test('conference news and reports are told apart', () => {
  assert.equal(read(makeReport('a', { docType: 'tin-hoi-nghi' }))['@type'], 'NewsArticle');
  assert.equal(read(makeReport('a', { docType: 'bao-cao' }))['@type'], 'Report');
});

test('an announcement says whom it is for and until when', () => {
  const thing = read(makeAnnouncement('a', { audience: 'Công dân nam', until: '2026-12-31' }));
  assert.deepEqual(thing['audience'], { '@type': 'Audience', audienceType: 'Công dân nam' });
  assert.equal(thing['expires'], '2026-12-31');
});

test('what is unknown is left out, never guessed', () => {
  const day = (eventDate: string): unknown =>
    (read(makeReport('a', { eventDate }))['about'] as Record<string, unknown>)['startDate'];
  assert.equal(day('XXXX-01-18'), undefined);
  assert.equal(day('2020-10'), '2020-10');
  assert.equal(day('2020-XX-XX'), '2020');
  assert.equal('isBasedOn' in read(makeReport('a')), false);
  const force = read(makeDirective('a'))['about'] as object;
  assert.equal('legislationLegalForce' in force, false);
});

test('a report kept word for word has its office as author and its number; a retold one has neither', () => {
  const data = { docType: 'bao-cao', number: '12/BC-UBND' } as const;
  const thing = read(makeReport('a', { ...data, fidelity: 'verbatim' }));
  assert.equal(thing['reportNumber'], '12/BC-UBND');
  assert.deepEqual(thing['author'], { '@type': 'Organization', name: words.issuer });
  const retold = read(makeReport('a', { ...data, fidelity: 'retold' }));
  assert.ok(!('author' in retold) && !('reportNumber' in retold));
});

test('a conference is organised by a body of the state only where the issuer is one', () => {
  const report = makeReport('a');
  const about = (issuerIsState: boolean) =>
    documentThing(siteAddress('https://example.vn', '/'), report, { ...words, issuerIsState })[
      'about'
    ] as { organizer: unknown };
  assert.deepEqual(about(true).organizer, {
    '@type': 'GovernmentOrganization',
    name: words.issuer,
  });
  assert.deepEqual(about(false).organizer, { '@type': 'Organization', name: words.issuer });
});
