/** A file of the catalogue. */
export interface Distribution {
  url: string;
  title: string;
  mediaType: string;
  /** Of a packed file: what it is packed with. */
  packed: boolean;
  bytes: number;
  /** In hex. */
  sha256: string;
  /** Address of its JSON Schema, where it has one. */
  schema?: string | undefined;
}

/** What is told of the data as a whole. */
export interface CatalogFacts {
  title: string;
  description: string;
  /** Home page of the site. */
  home: string;
  /** Page that explains the data. */
  page: string;
  self: string;
  /** Name of the office that keeps the archive; `null` where it is not known. */
  publisher: string | null;
  /** Day of the latest change of a document; `null` where there is none. */
  modified: string | null;
  /** First and last year of the documents. */
  years: [from: number, to: number] | null;
  topics: readonly string[];
}

const MEDIA = 'http://www.iana.org/assignments/media-types/';

/**
 * The data as a catalogue of DCAT 3 in JSON-LD. What nobody has said, who keeps it or under which licence it may be used, is
 * said to be unknown and not made up.
 */
export function dcatCatalog(facts: CatalogFacts, files: readonly Distribution[]): string {
  const { title, description, home, page, self, publisher, modified, years, topics } = facts;
  const known = {
    ...(publisher === null
      ? {}
      : { 'dct:publisher': { '@type': 'foaf:Organization', 'foaf:name': vi(publisher) } }),
    ...(modified === null ? {} : { 'dct:modified': dated(modified) }),
    'dct:language': {
      '@id': 'http://publications.europa.eu/resource/authority/language/VIE',
    },
    'dct:rights': {
      '@type': 'dct:RightsStatement',
      'rdfs:label': vi(
        `Giấy phép dùng lại: chưa rõ.${publisher === null ? ' Cơ quan giữ kho: chưa rõ.' : ''} Bản tham khảo, không thay bản gốc.`,
      ),
    },
  };
  const dataset = {
    '@id': `${self}#du-lieu`,
    '@type': 'dcat:Dataset',
    'dct:title': vi(title),
    'dct:description': vi(description),
    'dcat:landingPage': { '@id': page },
    'dcat:keyword': topics.map(vi),
    ...(years && {
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': { '@type': 'xsd:gYear', '@value': String(years[0]) },
        'dcat:endDate': { '@type': 'xsd:gYear', '@value': String(years[1]) },
      },
    }),
    ...known,
    'dcat:distribution': files.map((file) => distribution(file, self)),
  };
  const catalog = {
    '@context': CONTEXT,
    '@id': self,
    '@type': 'dcat:Catalog',
    'dct:title': vi(title),
    'dct:description': vi(description),
    'foaf:homepage': { '@id': home },
    ...known,
    'dcat:dataset': [dataset],
  };
  return `${JSON.stringify(catalog, null, 1)}\n`;
}

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

function distribution(file: Distribution, self: string): object {
  const { url, title, mediaType, packed, bytes, sha256, schema } = file;
  return {
    '@id': `${self}#${url.split('/').at(-1) ?? ''}`,
    '@type': 'dcat:Distribution',
    'dct:title': vi(title),
    'dcat:downloadURL': { '@id': url },
    'dcat:accessURL': { '@id': url },
    'dcat:mediaType': { '@id': MEDIA + mediaType },
    ...(packed && { 'dcat:compressFormat': { '@id': `${MEDIA}application/gzip` } }),
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes) },
    ...(schema !== undefined && { 'dct:conformsTo': { '@id': schema } }),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': sha256 },
    },
  };
}

const vi = (value: string) => ({ '@language': 'vi', '@value': value });
const dated = (day: string) => ({ '@type': 'xsd:date', '@value': day });
