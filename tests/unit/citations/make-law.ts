import type { CitableDocument } from '#citations/table.ts';
import type { Law } from '#schema/law.ts';

/** A law for tests: only what a test is about has to be named. */
export function makeLaw(key: string, more: Partial<Law> = {}): Law {
  return {
    key,
    number: null,
    docType: 'nghi-dinh',
    issuer: 'cp',
    name: `Tên ${key}`,
    aliases: [],
    history: [],
    text: null,
    confidence: 'verified',
    ...more,
  };
}

/** A public document that a text may cite. */
export function makeCitable(id: string, data: Partial<CitableDocument['data']>): CitableDocument {
  return {
    id,
    data: {
      number: null,
      docType: 'chi-thi',
      locality: 'kim-dong-331',
      date: '2024-12-20',
      ...data,
    },
  };
}
