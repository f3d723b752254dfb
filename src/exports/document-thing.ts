import type { ArchiveDocument } from '#documents/document.ts';
import { documentDay } from '#documents/order.ts';
import { modifiedDay, publishedDay } from '#documents/published.ts';
import { absoluteUrl, type SiteAddress } from '#documents/site-address.ts';
import { documentPath } from '#documents/urls.ts';
import type { Status } from '#schema/document.ts';
import { isoDay } from './iso-day.ts';
import type { Thing } from './json-ld.ts';
import { officeThing } from './subject-things.ts';

/** What the reference lists say of a document, in words. */
export interface DocumentWords {
  docType: string;
  issuer: string;
  /** A body of the state; party, army and front bodies are plain organisations. */
  issuerIsState: boolean;
  place: string;
  topics: string[];
  /** Who keeps the archive. */
  publisher: string;
}

const FORCE: Partial<Record<Status, string>> = {
  'in-force': 'https://schema.org/InForce',
  amended: 'https://schema.org/InForce',
  expired: 'https://schema.org/NotInForce',
  replaced: 'https://schema.org/NotInForce',
  withdrawn: 'https://schema.org/NotInForce',
};

function act(document: ArchiveDocument, words: DocumentWords): Thing {
  const { data } = document;
  return {
    '@type': 'Legislation',
    name: data.title,
    legislationIdentifier: data.number ?? undefined,
    legislationType: words.docType,
    legislationDate: isoDay(documentDay(document)),
    legislationPassedBy: officeThing(words.issuer, words.issuerIsState),
    legislationJurisdiction: { '@type': 'AdministrativeArea', name: words.place },
    legislationLegalForce: FORCE[data.status],
  };
}

function subject(document: ArchiveDocument, words: DocumentWords): Thing | undefined {
  const { data } = document;
  if (document.collection === 'directives') return act(document, words);
  if (document.collection === 'announcements') return undefined;
  return {
    '@type': 'Event',
    name: data.title,
    startDate: isoDay(documentDay(document)),
    location: { '@type': 'AdministrativeArea', name: words.place },
    organizer: officeThing(words.issuer, words.issuerIsState),
  };
}

function pageType(document: ArchiveDocument): string {
  if (document.collection !== 'reports') return 'Article';
  return document.data.docType.startsWith('tin-') ? 'NewsArticle' : 'Report';
}

/** Of a report kept word for word: its number, and the office whose words it is. News and retold texts have authors that nobody names. */
function authored(
  document: ArchiveDocument,
  words: DocumentWords,
): { author?: Thing; reportNumber?: string } {
  const { data } = document;
  if (pageType(document) !== 'Report' || data.fidelity !== 'verbatim') return {};
  const author = officeThing(words.issuer, words.issuerIsState);
  return { author, ...(data.number !== null && { reportNumber: data.number }) };
}

/**
 * A document in the words of schema.org. Only a directive kept word for word is itself the act, and then its
 * copy is said to have no legal value of its own; a retold one is an article about the act.
 */
export function documentThing(
  site: SiteAddress,
  document: ArchiveDocument,
  words: DocumentWords,
): Thing {
  const { data, facts } = document;
  const url = absoluteUrl(site, documentPath(document));
  const shared = {
    '@id': url,
    url,
    inLanguage: 'vi',
    description: data.summary ?? (facts.excerpt || undefined),
    keywords: words.topics.length > 0 ? words.topics.join(', ') : undefined,
    spatialCoverage: words.place,
    temporalCoverage: data.period
      ? `${String(data.period.from)}/${String(data.period.to)}`
      : String(data.year),
    ...(document.hindrances
      ? {}
      : { datePublished: publishedDay(document), dateModified: modifiedDay(document) }),
    isAccessibleForFree: true,
    isBasedOn: data.source.url ?? undefined,
    isPartOf: { '@id': `${absoluteUrl(site, '/')}#site` },
    publisher: { '@type': 'Organization', name: words.publisher },
  };
  if (document.collection === 'directives' && data.fidelity === 'verbatim') {
    const copy = {
      '@type': 'LegislationObject',
      url,
      encodingFormat: 'text/html',
      legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
    };
    return { ...act(document, words), ...shared, encoding: copy };
  }
  return {
    '@type': pageType(document),
    headline: data.title,
    ...shared,
    creditText:
      data.fidelity === 'retold' ? 'Thuật lại từ nguồn, không phải nguyên văn' : undefined,
    about: subject(document, words),
    ...authored(document, words),
    ...(document.collection === 'announcements'
      ? {
          audience: { '@type': 'Audience', audienceType: document.data.audience },
          expires: document.data.until,
        }
      : {}),
  };
}
