import assert from 'node:assert/strict';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { lintContent } from '#lint/lint-content.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { exampleFile } from './example-document.ts';
import { picture } from './picture.ts';

const RELEASE = {
  by: 'kho-mau',
  date: '2026-11-21',
  ground: 'already-public',
  checks: ['secrecy', 'personal-data'],
};
const NAME = 'directives/2024/kim-dong-2024-12-20-chi-thi-9.mdx';

/** Lints a folder of these files, with the project's own lists. */
async function lintFiles(files: Record<string, string | Uint8Array>) {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  cpSync('content/reference', join(folder, 'content/reference'), { recursive: true });
  const report = await lintContent({
    contentDir: join(folder, 'content'),
    cacheDir: join(folder, 'cache'),
    publicDir: join(folder, 'public'),
    base: '/',
    today: '2026-11-22',
    workers: 0,
  });
  return {
    ...report,
    said: report.findings.map(({ rule, severity }) => `${rule} ${severity}`),
    findings: report.findings,
  };
}

test('a sound released document has no findings', async () => {
  const { files, errors, warnings, said } = await lintFiles({
    [`content/${NAME}`]: exampleFile({ data: { release: RELEASE } }),
  });
  assert.deepEqual(
    { files, errors, warnings, said },
    { files: 1, errors: 0, warnings: 0, said: [] },
  );
});

test('what the reading of the archive finds comes with what the rules find, in the order of the lines', async () => {
  const body = 'Ngày 01/7/2025 trongxaay dựng.\n\nCCCD số 033099001234 của một người.';
  const { errors, warnings, said, findings } = await lintFiles({
    [`content/${NAME}`]: exampleFile({ body, data: { release: RELEASE } }),
  });
  assert.deepEqual(said, ['ill-formed-syllable warning', 'people-identity error']);
  assert.deepEqual([errors, warnings], [1, 1]);
  // the gate found a person in this file: nothing of it is quoted
  assert.doesNotMatch(JSON.stringify(findings), /trongxaay|0330/u);
});

test('of a draft everything is a warning, but a mark of secrecy', async () => {
  const body = 'Xem [văn bản](/van-ban/khong-co/).\n\nPhổ biến đến chi bộ.';
  const draft = await lintFiles({ [`content/${NAME}`]: exampleFile({ body }) });
  assert.deepEqual(draft.said, ['dead-link warning', 'circulation warning']);
  const secret = await lintFiles({ [`content/${NAME}`]: exampleFile({ body: 'TUYỆT MẬT' }) });
  assert.deepEqual(secret.said, ['secrecy-grade error']);
});

test('pictures are looked into, and files that a document names must be there', async () => {
  const body =
    '![Các đại biểu dự họp](attachments/nam/hop.jpg) ![Các đại biểu ra về](attachments/ve.jpg)';
  const { files, said } = await lintFiles({
    [`content/${NAME}`]: exampleFile({ body, data: { release: RELEASE } }),
    'public/attachments/nam/hop.jpg': picture('jpeg', { latitudeRef: 'N' }),
  });
  assert.equal(files, 2);
  assert.deepEqual(said.sort(), ['dead-link error', 'image-exif warning']);
});

test('a folder that is not there is one error', async () => {
  const folder = temporaryFolder();
  const { errors, findings } = await lintContent({
    contentDir: join(folder, 'khong-co'),
    cacheDir: join(folder, 'cache'),
    publicDir: join(folder, 'public'),
    base: '/',
    today: '2026-11-22',
  });
  assert.equal(errors, 1);
  assert.equal(findings[0]?.rule, 'content-missing');
});

/** Places of a file that a rule may speak of; each holds the word, and most of them are faults. */
const HOLDERS: readonly ((word: string) => { body?: string; data?: Record<string, unknown> })[] = [
  (word) => ({ body: `Theo ${word} ${word} mà làm.` }),
  (word) => ({ body: `## ${word}\n\n${word} ${word}tt ${word} ${word}tt.` }),
  (word) => ({ body: `<${word}>chữ</${word}>` }),
  (word) => ({ body: `<Task topic="${word}" year="2025">chữ</Task>` }),
  (word) => ({ body: `<Figure src="${word}.jpg" alt="${word}.jpg" ${word}="1" />` }),
  (word) => ({ body: `Xem [${word}](/van-ban/${word}/) và [${word}](javascript:${word}).` }),
  (word) => ({ body: `![${word}](${word}.png)\n\n{${word}}\n\nimport ${word} from '${word}'` }),
  (word) => ({ body: `| ${word} |\n| --- |\n| ${word} ${word}tt |\n\nUỷ ban, ủy ban ${word}.` }),
  (word) => ({ data: { title: `Về ${word} năm 2011, giai đoạn 2001–2003` } }),
  (word) => ({ body: `<Sic correct="a ” ${word}" correct="">${word}</Sic>` }),
  (word) => ({
    data: { status: `a ” ${word}`, docType: word, issuer: word, locality: word, topics: [word] },
  }),
  (word) => ({ data: { [word]: word, status: word, fidelity: word, issued: word, year: word } }),
  (word) => ({ data: { number: `5/${word.toUpperCase()}`, issuerName: `UBND ${word}` } }),
  (word) => ({ data: { relations: [{ type: 'can-cu', target: word }], aliases: [word, word] } }),
  (word) => ({
    data: { editorNotes: [word], attachments: [{ file: `${word}.pdf`, label: word }] },
  }),
];
const MARKS: readonly ((body: string) => string)[] = [
  (body) => `TỐI MẬT\n\n${body}`,
  (body) => `${body}\n\nTài liệu lưu hành nội bộ.`,
  (body) => `${body}\n\nĐộ mật: Mật`,
  (body) => `${body}\n\n| (Mật) |\n| --- |\n| xem xong trả lại |`,
];

test('whatever stands in a file with a mark of secrecy, no finding of any rule repeats it', async () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'bcdhklmnqstvx'),
    minLength: 6,
    maxLength: 9,
  });
  const written = fc.record({
    word: letters.map((text) => `${text}aa`),
    holders: fc.uniqueArray(fc.nat({ max: HOLDERS.length - 1 }), { minLength: 1, maxLength: 4 }),
    mark: fc.nat({ max: MARKS.length - 1 }),
    released: fc.boolean(),
  });
  const asFile = ({
    word,
    holders,
    mark,
    released,
  }: typeof written extends fc.Arbitrary<infer T> ? T : never) => {
    const held = holders.map((at) => HOLDERS[at]?.(word) ?? {});
    const body = held.map((one) => one.body ?? 'Nội dung.').join('\n\n');
    const data = Object.assign(
      {},
      released ? { release: RELEASE } : {},
      ...held.map((one) => one.data),
    );
    return exampleFile({ body: MARKS[mark]?.(body) ?? body, data });
  };
  await fc.assert(
    fc.asyncProperty(fc.array(written, { minLength: 10, maxLength: 20 }), async (documents) => {
      const files = documents.map((document, at) => [
        `content/directives/2024/kim-dong-2024-12-20-chi-thi-${at + 1}.mdx`,
        asFile(document),
      ]);
      const { findings } = await lintFiles(Object.fromEntries(files) as Record<string, string>);
      assert.ok(findings.length >= documents.length);
      const said = JSON.stringify(findings).toLowerCase();
      for (const { word } of documents) assert.ok(!said.includes(word), word);
    }),
    { numRuns: 6 },
  );
});
