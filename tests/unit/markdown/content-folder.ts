import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { ingest } from '#markdown/ingest.ts';
import type { Ingested, IngestOptions } from '#markdown/ingested.ts';

/** A content folder of its own for a test, with small lists; gone after the file's tests. */
export interface ContentFolder {
  contentDir: string;
  cacheDir: string;
  write: (file: string, text: string | Uint8Array) => void;
  remove: (file: string) => void;
  ingest: (options?: Partial<IngestOptions>) => Promise<Ingested>;
}

const LISTS: Readonly<Record<string, string>> = {
  issuers: `- {key: huyen-uy, name: 'Huyện ủy {name}', shortName: Huyện ủy, branch: party, level: district, symbol: HU, confidence: seed}
- {key: ubnd-huyen, name: 'UBND {unit}', shortName: UBND huyện, branch: state, level: district, symbol: UBND, confidence: seed}
`,
  'doc-types': `- {key: chi-thi, name: Chỉ thị, publishable: 'yes', confidence: verified, forms: [{system: party, symbol: CT, confidence: verified}]}
- {key: tin-hoi-nghi, name: Tin hội nghị, publishable: 'yes', confidence: verified, forms: [{system: site, symbol: null, confidence: verified}]}
- {key: nghi-dinh, name: Nghị định, publishable: 'yes', confidence: verified, forms: [{system: state-normative, symbol: NĐ, confidence: verified}]}
`,
  'plan-types': `- {key: nhiem-vu-nam, name: Nhiệm vụ năm, publicationDefault: gate, runs: một năm, confidence: verified}
- {key: dong-vien, name: Động viên, publicationDefault: never, runs: lâu dài, confidence: verified}
`,
  topics: `- {key: tuyen-quan, name: Tuyển quân}
`,
  abbreviations: `- {abbr: UBND, expansions: [Ủy ban nhân dân], category: co-quan, confidence: seed}
`,
  laws: `- {key: 168-2018-nd-cp, number: 168/2018/NĐ-CP, docType: nghi-dinh, issuer: null, name: Nghị định về công tác quốc phòng, issued: 2018-12-28, confidence: verified, history: [{date: 2025-08-07, event: sua-doi, by: 220-2025-nd-cp, confidence: verified}]}
- {key: 220-2025-nd-cp, number: 220/2025/NĐ-CP, docType: nghi-dinh, issuer: null, name: Nghị định sửa đổi, issued: 2025-08-07, confidence: verified}
`,
  compounds: `- quốc phòng
`,
  office: `title: Lưu
`,
};

/** Makes the folder, with its lists and nothing else. */
export function contentFolder(): ContentFolder {
  const root = mkdtempSync(join(tmpdir(), 'luu-ingest-'));
  after(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const contentDir = join(root, 'content');
  const cacheDir = join(root, 'cache');
  const write = (file: string, text: string | Uint8Array): void => {
    const path = join(contentDir, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  for (const [name, text] of Object.entries(LISTS)) write(`reference/${name}.yaml`, text);
  return {
    contentDir,
    cacheDir,
    write,
    remove: (file) => {
      rmSync(join(contentDir, file));
    },
    ingest: (options) =>
      ingest({ contentDir, cacheDir, base: '/', today: '2026-11-21', workers: 0, ...options }),
  };
}

/** Path of the directive that `directive` writes. */
export function directivePath(id: string): string {
  return `directives/${id.slice('kim-dong-'.length, 'kim-dong-'.length + 4)}/${id}.mdx`;
}

/** A directive of Kim Động as an editor writes it; `fields` are further lines of YAML that win over the usual ones. */
export function directive(id: string, body: string, fields: Record<string, string> = {}): string {
  const date = /\d{4}-\d{2}-\d{2}/u.exec(id)?.[0] ?? '2024-12-20';
  const all: Record<string, string> = {
    id,
    title: 'Về nhiệm vụ năm',
    docType: 'chi-thi',
    number: 'null',
    issuer: 'huyen-uy',
    locality: 'kim-dong-331',
    issued: date,
    year: date.slice(0, 4),
    planTypes: '[nhiem-vu-nam]',
    topics: '[tuyen-quan]',
    signer: 'null',
    source: '{publisher: null, url: null, captured: null}',
    fidelity: 'retold',
    release:
      '{by: kho-mau, date: 2026-01-02, ground: already-public, checks: [secrecy, personal-data]}',
    ...fields,
  };
  const lines = Object.entries(all)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}
