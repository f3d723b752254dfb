import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import { readFile } from '#documents/read-file.ts';
import { importDocument } from '#importer/import-document.ts';
import type { SourceImage } from '#importer/source-document.ts';
import { checkBody } from '#markdown/check-body.ts';
import { makeSource, paragraph, plan, REFERENCE } from './make-source.ts';

const options = { reference: REFERENCE };

test('a plan becomes a draft that our pipeline reads', () => {
  const { mdx, id, collection, date, secret } = importDocument(plan(), options);
  assert.deepEqual(
    [id, collection, date, secret],
    ['ha-nam-2025-01-05-ke-hoach', 'directives', '2025-01-05', false],
  );
  const { yaml, body, bodyLine, problems } = readFile(Buffer.from(mdx), 'a.mdx');
  assert.deepEqual(problems, []);
  assert.equal((yaml?.data as { draft: boolean }).draft, true);
  const { findings } = checkBody(body, bodyLine, [], 'document');
  assert.deepEqual(
    findings.filter(({ rule }) => /^(?:mdx|anchor|heading)/u.test(rule)),
    [],
  );
});

test('an id that is taken gets a number, its images too', () => {
  const image: SourceImage = {
    kind: 'image',
    bytes: new Uint8Array(),
    type: 'image/png',
    alt: '',
    place: { part: 'body', where: 'đoạn 3' },
  };
  const odd: SourceImage = { ...image, type: 'image/x-emf' };
  const source = makeSource(
    'Hội nghị tổng kết',
    'Lời thứ nhất của bản tin, đủ dài để là một đoạn.',
    image,
    odd,
    'Lời cuối.',
  );
  const first = importDocument(source, options);
  const { id, images, mdx, warnings } = importDocument(source, {
    ...options,
    isTaken: (own) => own === first.id,
  });
  assert.equal(id, `${first.id}-2`);
  assert.deepEqual(
    images.map(({ path }) => path),
    [`attachments/${id}/anh-1.png`],
  );
  assert.ok(mdx.includes(`<Figure src="/attachments/${id}/anh-1.png" alt="" />`));
  assert.deepEqual(
    warnings.map(({ rule }) => rule).filter((rule) => rule.startsWith('image')),
    ['image-alt', 'image-format'],
  );
});

test('what nobody sees in the file is told with its place: hidden words, charts, images of odd kinds', () => {
  const place = { part: 'body', where: 'đoạn 3' } as const;
  const odd: SourceImage = {
    kind: 'image',
    bytes: new Uint8Array(),
    type: 'image/x-emf',
    alt: 'Sơ đồ',
    place,
  };
  const hidden = { paragraph: paragraph('chữ giấu', { place }), reason: 'Chữ ẩn.' };
  const { dropped } = importDocument({ ...makeSource('Một', odd), omitted: [hidden] }, options);
  assert.deepEqual(
    dropped.map(({ text, place: { where } }) => [text, where]),
    [
      ['chữ giấu', 'đoạn 3'],
      ['[ảnh] Sơ đồ', 'đoạn 3'],
    ],
  );
});

test('words beside the text are dropped, with one warning for all of them and none for numbers of pages', () => {
  const margin = (text: string) =>
    paragraph(text, { place: { part: 'text-box', where: 'khung 1' } });
  const source = { ...makeSource('Lời.'), margins: ['Chữ bên lề', 'Chữ nữa', '7'].map(margin) };
  const { dropped, warnings } = importDocument(source, options);
  for (const text of ['Chữ bên lề', 'Chữ nữa', '7'])
    assert.ok(
      dropped.some((one) => one.text === text),
      text,
    );
  const said = warnings.filter(({ rule }) => rule.endsWith('-dropped'));
  assert.deepEqual(
    said.map(({ rule }) => rule),
    ['margin-dropped'],
  );
  assert.match(said[0]?.message ?? '', /2 chỗ/u);
});

test('a file without text of its own is told', () => {
  const { warnings } = importDocument(makeSource(), options);
  assert.ok(warnings.some(({ rule }) => rule === 'empty-body'));
});

test('what a clerk says stands in the place of what was read, and what follows from it follows', () => {
  const sure = (value: unknown) => ({ value, confidence: 1, evidence: 'biên tập ghi' });
  const said = { issued: sure('2023-02-01'), number: sure(null) };
  const { mdx, id, date, needsReview } = importDocument(plan(), { ...options, said });
  assert.match(id, /-2023-02-01-/u);
  assert.equal(date, '2023-02-01');
  assert.match(mdx, /^number: null$/mu);
  assert.ok(!needsReview.includes('number') && !needsReview.includes('issued'));
});

test('nothing of it needs Node: the editor page imports in the browser', () => {
  const seen = new Set(['src/importer/import-document.ts']);
  const node: string[] = [];
  for (const file of seen) {
    const source = readFileSync(file, 'utf8');
    for (const [, specifier = ''] of source.matchAll(
      /^(?:import|export)(?! type)[^'";]*'([^']+)';/gmu,
    ))
      if (specifier.startsWith('node:')) node.push(`${file}: ${specifier}`);
      else if (specifier.startsWith('#')) seen.add(`src/${specifier.slice(1)}`);
      else if (specifier.startsWith('.')) seen.add(posix.join(posix.dirname(file), specifier));
  }
  assert.ok(seen.size > 50, 'imports are followed');
  assert.deepEqual(node, []);
});

test('a footnote of the title goes to the end of the text', () => {
  const titled = {
    ...paragraph('', { bold: true, align: 'center' }),
    runs: [{ text: 'Về việc khám tuyển' }, { text: '1', footnote: 'a' }],
  };
  const source = {
    ...makeSource(
      paragraph('KẾ HOẠCH', { bold: true, align: 'center' }),
      titled,
      'Thân của bản kế hoạch.',
    ),
    footnotes: [{ id: 'a', blocks: [paragraph('Chú thích của trích yếu.')] }],
  };
  const { mdx, fields, dropped } = importDocument(source, options);
  assert.equal(fields['title']?.value, 'Về việc khám tuyển');
  assert.ok(mdx.endsWith('Thân của bản kế hoạch.\n\nChú thích của trích yếu.\n'));
  assert.deepEqual(dropped, []);
});
