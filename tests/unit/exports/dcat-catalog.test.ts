import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dcatCatalog, type CatalogFacts, type Distribution } from '#exports/dcat-catalog.ts';

const facts: CatalogFacts = {
  title: 'Dữ liệu',
  description: 'Mô tả',
  home: 'https://a.vn/',
  page: 'https://a.vn/du-lieu/',
  self: 'https://a.vn/du-lieu/catalog.jsonld',
  publisher: null,
  modified: '2026-02-01',
  years: [2020, 2025],
  topics: ['Tuyển quân'],
};
const file: Distribution = {
  url: 'https://a.vn/du-lieu/tat-ca.ndjson.gz',
  title: 'Tất cả',
  mediaType: 'application/x-ndjson',
  packed: true,
  bytes: 12,
  sha256: 'ab',
  schema: 'https://a.vn/du-lieu/luoc-do/van-ban.json',
};
type Node = Record<string, unknown>;
const read = (more: Partial<CatalogFacts> = {}): Node =>
  JSON.parse(dcatCatalog({ ...facts, ...more }, [file])) as Node;
const datasetOf = (catalog: Node): Node => (catalog['dcat:dataset'] as [Node])[0];

describe('dcatCatalog', () => {
  it('gives each file its size, checksum and media types', () => {
    const [made] = datasetOf(read())['dcat:distribution'] as [Node];
    assert.deepEqual(made['dcat:byteSize'], { '@type': 'xsd:nonNegativeInteger', '@value': '12' });
    assert.deepEqual((made['spdx:checksum'] as Node)['spdx:checksumValue'], {
      '@type': 'xsd:hexBinary',
      '@value': 'ab',
    });
    assert.match(JSON.stringify(made['dcat:mediaType']), /x-ndjson/);
    assert.match(JSON.stringify(made['dcat:compressFormat']), /gzip/);
  });

  it('says who keeps it and under what licence only as far as somebody has said so', () => {
    const unknown = JSON.stringify(read());
    assert.doesNotMatch(unknown, /dct:publisher|dct:license/);
    assert.match(unknown, /Giấy phép dùng lại: chưa rõ\. Cơ quan giữ kho: chưa rõ\./);
    const known = JSON.stringify(read({ publisher: 'UBND tỉnh' }));
    assert.match(known, /"dct:publisher":\{"@type":"foaf:Organization"/);
    assert.doesNotMatch(known, /Cơ quan giữ kho/);
  });

  it('declares every prefix that it uses', () => {
    const text = JSON.stringify(read());
    const context = read()['@context'] as Node;
    for (const [, prefix = ''] of text.matchAll(/"(\w+):[a-zA-Z]+"/g))
      assert.ok(prefix in context, prefix);
  });

  it('tells no time where the archive is empty', () => {
    const text = JSON.stringify(read({ modified: null, years: null }));
    assert.doesNotMatch(text, /dct:modified|dct:temporal/);
  });
});
