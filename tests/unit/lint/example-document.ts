import { stringify } from 'yaml';
import { loadReference } from '#documents/reference.ts';
import type { LintDocument } from '#lint/lint-document.ts';
import type { LintKnown } from '#lint/lint-known.ts';
import { readLintDocument } from '#lint/read-lint-document.ts';
import type { LintExample } from '#lint/rule.ts';
import { sitePaths } from '#lint/site-paths.ts';
import { unitWords } from '#lint/unit-words.ts';
import { gazetteer } from '#places/gazetteer.ts';
import type { CollectionName } from '#schema/collections.ts';

const COMMON = {
  id: 'kim-dong-2024-12-20-chi-thi-9',
  title: 'Về nhiệm vụ quân sự, quốc phòng địa phương năm 2025',
  docType: 'chi-thi',
  number: '02/CT-UBND',
  issuer: 'ubnd-huyen',
  locality: 'kim-dong-331',
  year: 2025,
  topics: ['tuyen-quan'],
  source: { publisher: null, url: null, captured: null },
  fidelity: 'retold',
};

/** Frontmatter of a sound document of each collection. */
const SOUND: Readonly<Record<CollectionName, Readonly<Record<string, unknown>>>> = {
  directives: {
    ...COMMON,
    issued: '2024-12-20',
    planTypes: ['nhiem-vu-nam'],
    signer: { name: 'Nguyễn Văn Ví Dụ' },
    recipients: [{ name: 'Lưu VT' }],
  },
  reports: { ...COMMON, eventDate: '2025-12-20', planTypes: ['tong-ket-nam'] },
  announcements: { ...COMMON, issued: '2024-12-20', audience: 'Công dân' },
};

const { issuers, docTypes, planTypes, topics, laws } = loadReference('content');
const { byKey, units } = gazetteer();

/** What the rules compare with, without a document or a file. */
export const KNOWN: LintKnown = {
  today: '2025-06-01',
  issuers,
  docTypes,
  placeWords: unitWords(units),
  unitNames: (key) => [byKey.get(key)?.name ?? []].flat(),
  answers: sitePaths({
    documents: [],
    pages: [],
    units: byKey,
    issuers,
    docTypes,
    planTypes,
    topics,
    laws,
  }),
  isAttached: (path) => path === 'hoi-nghi.jpg',
};

/** The file of an example: a sound document with what the example has in its place; `undefined` leaves a field out. */
export function exampleFile({
  body = 'Nội dung.',
  data,
  collection = 'directives',
}: LintExample): string {
  const fields = Object.entries({ ...SOUND[collection], ...data });
  const written = fields.filter(([, value]) => value !== undefined);
  return `---\n${stringify(Object.fromEntries(written))}---\n\n${body}\n`;
}

/** An example as the rules see it. Throws where its frontmatter is not valid: then it would be an example of nothing. */
export function exampleDocument(example: LintExample, known = KNOWN): LintDocument {
  const collection = example.collection ?? 'directives';
  const file = `content/${collection}/2024/kim-dong-2024-12-20-chi-thi-9.mdx`;
  const bytes = new TextEncoder().encode(exampleFile(example));
  const document = readLintDocument(bytes, file, collection, known);
  if (!document?.data) throw new Error(`not a valid document:\n${exampleFile(example)}`);
  return document;
}
