import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readBody } from '#markdown/body.ts';
import { bodyPlaces, packsOf } from '#markdown/body-packs.ts';
import type { Ingested } from '#markdown/ingested.ts';
import { contentFolder, directive, directivePath } from './content-folder.ts';

const ID = 'kim-dong-2024-12-20-chi-thi';
const OTHER = 'kim-dong-2024-03-05-chi-thi';
const told = ({ problems }: Ingested): string[] =>
  problems.map(({ rule, line, severity }) => `${rule}@${line}${severity === 'warning' ? '?' : ''}`);
const ids = ({ documents }: Ingested): string[] => documents.map(({ id }) => id);

test('a document goes all the way: data, facts, HTML in a file of its digest', async () => {
  const folder = contentFolder();
  folder.write(directivePath(ID), directive(ID, '## 1. A\n\nTheo Nghị định số 168/2018/NĐ-CP.'));
  const result = await folder.ingest();
  assert.deepEqual(told(result), []);
  const [document] = result.documents;
  assert.ok(document);
  assert.equal(document.file, directivePath(ID));
  assert.deepEqual(document.facts.citations, [
    { target: '168-2018-nd-cp', kind: 'law', anchor: 'muc-1-1' },
  ]);
  const body = readBody(folder.cacheDir, document.digest);
  assert.match(body.sections[0]?.html ?? '', /class="cite"/u);
});

test('newest first, whatever the order of the files', async () => {
  const folder = contentFolder();
  for (const id of [OTHER, ID]) folder.write(directivePath(id), directive(id, 'a'));
  assert.deepEqual(ids(await folder.ingest()), [ID, OTHER]);
});

const withheld: readonly (readonly [what: string, fields: Record<string, string>])[] = [
  ['draft: true', { draft: 'true' }],
  ['no release', { release: '' }],
  ['needsReview', { needsReview: '[xem lại số]' }],
  ['publishAt in the future', { publishAt: '2026-12-01' }],
  [
    'a release of the future',
    {
      release:
        '{by: kho-mau, date: 2026-12-01, ground: already-public, checks: [secrecy, personal-data]}',
    },
  ],
];
for (const [what, fields] of withheld) {
  test(`withheld by ${what}: in no list, and no HTML of it is made`, async () => {
    const folder = contentFolder();
    folder.write(directivePath(ID), directive(ID, 'zzcanary', { ...fields, aliases: '[cu]' }));
    const result = await folder.ingest();
    assert.deepEqual([result.documents, result.tombstones, result.redirects], [[], [], []]);
    assert.equal(result.counts.withheld, 1);
    assert.ok(!existsSync(join(folder.cacheDir, 'html')));
  });
}

test('a draft with findings is warned about and holds nothing up; released, it is refused', async () => {
  const folder = contentFolder();
  const body = 'Chỉ thị này phổ biến đến chi bộ.';
  folder.write(directivePath(ID), directive(ID, body, { draft: 'true' }));
  assert.deepEqual(told(await folder.ingest()), ['circulation@19?']);
  folder.write(directivePath(ID), directive(ID, body));
  const result = await folder.ingest();
  assert.deepEqual(told(result), ['circulation@18']);
  assert.deepEqual(result.documents, []);
  assert.equal(result.counts.refused, 1);
});

test('a mark of secrecy stops the build even in a draft', async () => {
  const folder = contentFolder();
  folder.write(directivePath(ID), directive(ID, 'a\n\nTỐI MẬT', { draft: 'true' }));
  const result = await folder.ingest();
  assert.deepEqual(told(result), ['secrecy-grade@21']);
  assert.doesNotMatch(JSON.stringify(result.problems), /TỐI/u);
});

test('what is withdrawn leaves a stone; what went for secrecy leaves one without words', async () => {
  const folder = contentFolder();
  const corrections = '[{date: 2026-02-01, kind: thu-hoi, note: Thu hồi theo đề nghị}]';
  folder.write(directivePath(ID), directive(ID, 'a', { status: 'withdrawn', corrections }));
  folder.write(
    directivePath(OTHER),
    directive(OTHER, 'a', { status: 'removed-secrecy', corrections }),
  );
  const { documents, tombstones } = await folder.ingest();
  assert.deepEqual(documents, []);
  assert.deepEqual(tombstones, [
    {
      collection: 'directives',
      id: OTHER,
      reason: 'removed-secrecy',
      title: null,
      date: null,
      note: null,
      aliases: [],
    },
    {
      collection: 'directives',
      id: ID,
      reason: 'withdrawn',
      title: 'Về nhiệm vụ năm',
      date: '2026-02-01',
      note: 'Thu hồi theo đề nghị',
      aliases: [],
      was: {
        day: '2024-12-20',
        events: [],
        number: null,
        facets: {
          docType: ['chi-thi'],
          issuer: ['huyen-uy--kim-dong-331'],
          law: [],
          locality: ['kim-dong-331'],
          planType: ['nhiem-vu-nam'],
          topic: ['tuyen-quan'],
          year: ['2024'],
        },
      },
    },
  ]);
});

test('former ids lead to the document', async () => {
  const folder = contentFolder();
  folder.write(directivePath(ID), directive(ID, 'a', { aliases: '[ten-cu]' }));
  assert.deepEqual((await folder.ingest()).redirects, [
    { collection: 'directives', from: 'ten-cu', to: ID },
  ]);
});

test('pages of the site are read by the same pipeline and the same gate', async () => {
  const folder = contentFolder();
  folder.write(
    'pages/gioi-thieu.mdx',
    '---\ntitle: Giới thiệu\ndescription: Một câu.\nupdated: 2026-11-21\n---\n\n## Kho\n\nLời.\n',
  );
  const { pages } = await folder.ingest();
  assert.deepEqual(
    pages.map(({ slug, data }) => [slug, data.title]),
    [['gioi-thieu', 'Giới thiệu']],
  );
  assert.equal(readBody(folder.cacheDir, pages[0]?.digest ?? '').sections[0]?.html, '<p>Lời.</p>');
  folder.write(
    'pages/gioi-thieu.mdx',
    '---\ntitle: A\ndescription: B.\nupdated: 2026-11-21\n---\n\nimport x from "y"\n\n{1}\n\n<script>z</script>\n',
  );
  const refused = await folder.ingest();
  assert.deepEqual(told(refused), ['mdx-esm@7', 'mdx-expression@9', 'mdx-unknown-tag@11']);
  assert.deepEqual(refused.pages, []);
});

const broken: readonly (readonly [what: string, text: string | Uint8Array, problem: RegExp])[] = [
  ['an empty file', '', /^file-empty@1$/u],
  ['a file of zeros', new Uint8Array(64), /^file-binary@1$/u],
  ['a file of another encoding', new Uint8Array([0x2d, 0xc3, 0x28]), /^file-encoding@1$/u],
  ['no frontmatter', 'A', /^frontmatter-missing@1$/u],
  ['broken YAML', '---\nid: [\n---\n', /^yaml-/u],
  ['frontmatter of a wrong shape', '---\n- a\n---\n', /^schema-/u],
  [
    'a tag that is never closed',
    directive(ID, '<Task topic="tuyen-quan" year="2024">\n\na'),
    /^mdx-unclosed@18$/u,
  ],
  [
    'a near miss of a tag',
    directive(ID, '<Taks topic="a" year="2024">\n\na\n\n</Taks>'),
    /^mdx-unknown-tag@18$/u,
  ],
  [
    'ten thousand quotations in each other',
    directive(ID, `${'>'.repeat(10_000)} a`),
    /^mdx-depth@18$/u,
  ],
  [
    'an expression as deep as a well',
    directive(ID, `{${'['.repeat(50_000)}}`),
    /^mdx-expression@18$/u,
  ],
];
for (const [what, text, problem] of broken) {
  test(`a problem with its place, and nothing thrown: ${what}`, async () => {
    const folder = contentFolder();
    folder.write(directivePath(ID), text);
    folder.write(directivePath(OTHER), directive(OTHER, 'a'));
    const result = await folder.ingest();
    assert.ok(result.problems.length > 0);
    assert.ok(
      told(result).every((one) => problem.test(one)),
      told(result).join(' '),
    );
    assert.deepEqual(ids(result), [OTHER], 'the sound document is read all the same');
  });
}

test('a file of fifty megabytes is refused without being read', async () => {
  const folder = contentFolder();
  folder.write(directivePath(ID), Buffer.alloc(50_000_000, 'a'));
  const began = performance.now();
  assert.deepEqual(told(await folder.ingest()), ['file-too-large@1']);
  assert.ok(performance.now() - began < 5_000);
});

test('a link to another file is refused, not followed', async () => {
  const folder = contentFolder();
  folder.write(directivePath(ID), directive(ID, 'a'));
  symlinkSync(
    join(folder.contentDir, directivePath(ID)),
    join(folder.contentDir, directivePath(OTHER)),
  );
  assert.deepEqual(told(await folder.ingest()), ['file-link@1']);
});

test('a content folder that is not there is a problem, not a crash', async () => {
  const folder = contentFolder();
  assert.deepEqual(told(await folder.ingest({ contentDir: '/khong/co' })), ['content-missing@1']);
});

test('all faults of all files are told at once, in the order of files and lines', async () => {
  const folder = contentFolder();
  folder.write(directivePath(ID), directive(ID, '{x}\n\n<b>y</b>', { topics: '[khong-co]' }));
  folder.write(directivePath(OTHER), directive(OTHER, 'a', { issuer: 'khong-co' }));
  const result = await folder.ingest();
  assert.deepEqual(
    result.problems.map(
      ({ file, rule, line }) => `${file.split('/').at(-1)?.slice(9, 19)} ${rule}@${line}`,
    ),
    [
      '2024-03-05 unknown-key@6',
      '2024-12-20 unknown-key@11',
      '2024-12-20 mdx-expression@18',
      '2024-12-20 mdx-unknown-tag@20',
    ],
  );
});

test('a second run reads nothing again; a change renders that document alone', async () => {
  const folder = contentFolder();
  for (const id of [ID, OTHER]) folder.write(directivePath(id), directive(id, 'a'));
  const past = new Date(Date.now() - 10_000);
  const first = await folder.ingest();
  assert.equal(first.counts.rendered, 2);
  // files of the very moment of a run are read once more, to be sure
  await new Promise((resolve) => setTimeout(resolve, 80));
  await folder.ingest();
  await new Promise((resolve) => setTimeout(resolve, 80));
  const second = await folder.ingest();
  assert.equal(second.counts.rendered, 0);
  assert.deepEqual(second, { ...first, counts: { ...first.counts, rendered: 0 } });
  folder.write(directivePath(ID), directive(ID, 'b'));
  const third = await folder.ingest();
  assert.equal(third.counts.rendered, 1);
  assert.notEqual(third.documents[0]?.digest, first.documents[0]?.digest);
  utimesSync(join(folder.contentDir, directivePath(ID)), past, past);
  folder.write(directivePath(ID), directive(ID, 'c'));
  utimesSync(join(folder.contentDir, directivePath(ID)), past, past);
  assert.notEqual(
    (await folder.ingest()).documents[0]?.digest,
    third.documents[0]?.digest,
    'a change that hides behind an old date is seen',
  );
});

test('how many files have been read is told, and what the next run needs can be kept afterwards', async () => {
  const folder = contentFolder();
  for (const id of [ID, OTHER]) folder.write(directivePath(id), directive(id, 'a'));
  const heard: string[] = [];
  let rest: (() => void) | undefined;
  const options = {
    onProgress: ({ done, all }: { done: number; all: number }) => heard.push(`${done}/${all}`),
    afterwards: (work: () => void) => {
      rest = work;
    },
  };
  // files of the very moment of a run are read once more, to be sure
  await new Promise((resolve) => setTimeout(resolve, 80));
  await folder.ingest(options);
  assert.deepEqual([heard[0], heard.at(-1)], ['0/2', '2/2']);
  assert.equal((await folder.ingest(options)).counts.rendered, 2, 'nothing has been kept');
  rest?.();
  assert.equal((await folder.ingest(options)).counts.rendered, 0);
  assert.deepEqual(heard.at(-1), '2/2');
});

test('HTML that no document uses any more is deleted; HTML that is missing is made again', async () => {
  const folder = contentFolder();
  const kept = (): string[] => [...bodyPlaces(folder.cacheDir).keys()];
  folder.write(directivePath(ID), directive(ID, 'a'));
  folder.write(directivePath(OTHER), directive(OTHER, 'a'));
  await folder.ingest();
  assert.equal(kept().length, 2);
  folder.remove(directivePath(OTHER));
  const { documents } = await folder.ingest();
  assert.equal(kept().length, 1);
  for (const pack of packsOf(folder.cacheDir)) rmSync(pack);
  await folder.ingest();
  assert.ok(readBody(folder.cacheDir, documents[0]?.digest ?? ''));
});

test('a document that cites another is rendered again when that one comes and when it goes', async () => {
  const folder = contentFolder();
  const html = async (): Promise<string> => {
    const { documents } = await folder.ingest();
    const citing = documents.find(({ id }) => id === ID);
    return readBody(folder.cacheDir, citing?.digest ?? '').sections[0]?.html ?? '';
  };
  folder.write(directivePath(ID), directive(ID, 'Theo Chỉ thị số 05-CT/HU.'));
  assert.doesNotMatch(await html(), /class="cite"/u);
  folder.write(directivePath(OTHER), directive(OTHER, 'a', { number: '05-CT/HU' }));
  assert.match(await html(), new RegExp(`href="/van-ban/${OTHER}/"`, 'u'));
  folder.write(directivePath(OTHER), directive(OTHER, 'a', { number: '05-CT/HU', draft: 'true' }));
  assert.doesNotMatch(await html(), /class="cite"/u, 'a draft is not linked to');
});

test('the status of a law on the day decides the sign, and only what cites it is rendered again', async () => {
  const folder = contentFolder();
  folder.write(directivePath(ID), directive(ID, 'Nghị định số 168/2018/NĐ-CP'));
  folder.write(directivePath(OTHER), directive(OTHER, 'a'));
  const on = async (today: string): Promise<string> => {
    const { documents } = await folder.ingest({ today });
    const citing = documents.find(({ id }) => id === ID);
    return readBody(folder.cacheDir, citing?.digest ?? '').sections[0]?.html ?? '';
  };
  const released = (id: string) =>
    directive(id, id === ID ? 'Nghị định số 168/2018/NĐ-CP' : 'a', {
      release:
        '{by: kho-mau, date: 2025-01-01, ground: already-public, checks: [secrecy, personal-data]}',
    });
  for (const id of [ID, OTHER]) folder.write(directivePath(id), released(id));
  assert.doesNotMatch(await on('2025-08-06'), /cite-st/u);
  await new Promise((resolve) => setTimeout(resolve, 80));
  await folder.ingest({ today: '2025-08-06' });
  assert.match(await on('2025-08-07'), /cite-st amend/u);
});

test('another base path makes other HTML', async () => {
  const folder = contentFolder();
  folder.write(directivePath(ID), directive(ID, 'Nghị định số 168/2018/NĐ-CP'));
  const [first] = (await folder.ingest()).documents;
  const [second] = (await folder.ingest({ base: '/luu/' })).documents;
  assert.notEqual(first?.digest, second?.digest);
  assert.match(JSON.stringify(readBody(folder.cacheDir, second?.digest ?? '')), /\/luu\/can-cu\//u);
});

test('threads give what one thread gives', async () => {
  const folder = contentFolder();
  for (let at = 0; at < 450; at += 1) {
    const id = `kim-dong-2024-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}-chi-thi-${at + 2}`;
    folder.write(directivePath(id), directive(id, `Đoạn ${at}, theo 168/2018/NĐ-CP.`));
  }
  const one = await folder.ingest({ workers: 0 });
  const many = await folder.ingest({ workers: 2, cacheDir: `${folder.cacheDir}2` });
  assert.equal(one.counts.public, 450);
  assert.deepEqual(many, one);
});

test('the metadata cache holds no rendered text', async () => {
  const folder = contentFolder();
  folder.write(directivePath(ID), directive(ID, `a\n\n${'chữ '.repeat(200)}zzcuoi`));
  await folder.ingest();
  assert.doesNotMatch(readFileSync(join(folder.cacheDir, 'ingest.json'), 'utf8'), /zzcuoi/u);
});

test('a draft with missing or wrong facts holds up nothing, and is told where it lacks what', async () => {
  const folder = contentFolder();
  folder.write(
    directivePath('kim-dong-2024-12-20-chi-thi'),
    directive('kim-dong-2024-12-20-chi-thi', 'Một câu.', {
      relations: '[{type: thuc-hien, target: kim-dong-2024-12-19-chi-thi}]',
    }),
  );
  const id = 'kim-dong-2024-12-19-chi-thi';
  const draft = (fields: Record<string, string>): void => {
    folder.write(directivePath(id), directive(id, 'Một câu zzcanary.', { release: '', ...fields }));
  };
  draft({ draft: 'true', topics: '', docType: 'khong-co', issued: '2024-13-45' });
  const { documents, problems, unfinished, counts } = await folder.ingest();
  assert.deepEqual(
    problems.map(({ rule, severity, field }) => [rule, severity, field]),
    [
      ['draft-unfinished', 'warning', null],
      ['schema-missing', 'warning', 'topics'],
      ['unknown-key', 'warning', 'docType'],
      ['schema-edtf-day', 'warning', 'issued'],
    ],
  );
  assert.match(problems[0]?.message ?? '', /còn 3 chỗ/u);
  assert.ok(problems.slice(1).every(({ line, remedy }) => line > 1 && remedy !== ''));
  assert.deepEqual(
    [documents.length, unfinished.length, counts.withheld, counts.refused],
    [1, 0, 1, 0],
  );
  assert.doesNotMatch(JSON.stringify(documents), /2024-12-19|zzcanary/u);

  // the same faults stop the site where nothing says that the document is not done
  draft({ topics: '' });
  const errors = (await folder.ingest()).problems.filter(({ severity }) => severity === 'error');
  assert.ok(errors.some(({ rule, field }) => rule === 'schema-missing' && field === 'topics'));

  draft({ needsReview: '[topics]', topics: '[khong-co]' });
  assert.deepEqual(
    (await folder.ingest()).problems.map(({ rule, severity }) => [rule, severity]),
    [
      ['draft-unfinished', 'warning'],
      ['unknown-key', 'warning'],
    ],
  );
});

test('what stops always stops in drafts too: marks of secrecy, ids taken twice, frontmatter that cannot be read', async () => {
  const id = 'kim-dong-2024-12-20-chi-thi';
  const errorsOf = async (text: string, file = directivePath(id)): Promise<string[]> => {
    const folder = contentFolder();
    folder.write(`directives/2023/${id}.mdx`, directive(id, 'Một câu.', { issued: '2023-12-20' }));
    folder.write(file, text);
    const { problems } = await folder.ingest();
    return problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
  };
  const other = 'kim-dong-2024-12-21-chi-thi';
  const broken = { draft: 'true', topics: '' };
  assert.deepEqual(await errorsOf(directive(other, 'ĐỘ MẬT: MẬT', broken), directivePath(other)), [
    'secrecy-grade',
  ]);
  assert.deepEqual(await errorsOf(directive(id, 'Một câu.', broken)), ['duplicate-id']);
  assert.ok(
    (await errorsOf(`---\ndraft: true\ntitle: [\n---\n\nMột câu.\n`, directivePath(other))).length >
      0,
  );
});

test('a mark of secrecy in a draft stops a preview too, and the draft is not in it', async () => {
  const folder = contentFolder();
  const id = 'kim-dong-2024-12-21-chi-thi';
  folder.write(directivePath(id), directive(id, 'ĐỘ MẬT: MẬT zzcanary', { draft: 'true' }));
  const { documents, unfinished, problems } = await folder.ingest({ audience: 'preview' });
  assert.deepEqual([documents, unfinished], [[], []]);
  assert.ok(
    problems.some(({ rule, severity }) => rule === 'secrecy-grade' && severity === 'error'),
  );
  assert.doesNotMatch(JSON.stringify(problems), /zzcanary/u);
});

test('a preview has the drafts, a reading for the site has not, in whichever order they come', async () => {
  const folder = contentFolder();
  const open = 'kim-dong-2024-12-20-chi-thi';
  const held = 'kim-dong-2024-12-21-chi-thi';
  const broken = 'kim-dong-2024-12-22-chi-thi';
  folder.write(directivePath(open), directive(open, 'Một câu.'));
  folder.write(directivePath(held), directive(held, 'Câu zzcanary.', { draft: 'true' }));
  folder.write(
    directivePath(broken),
    directive(broken, 'Câu zzcanary.', { draft: 'true', topics: '' }),
  );
  const first = await folder.ingest();
  const preview = await folder.ingest({ audience: 'preview' });
  assert.deepEqual(
    preview.documents.map(({ id }) => id),
    [held, open],
  );
  assert.deepEqual(
    preview.unfinished.map(({ id, title }) => [id, title]),
    [[broken, 'Về nhiệm vụ năm']],
  );
  for (const { digest } of [...preview.documents, ...preview.unfinished])
    assert.match(JSON.stringify(readBody(folder.cacheDir, digest ?? '')), /Câu zzcanary|Một câu/u);
  const again = await folder.ingest();
  assert.deepEqual({ ...again, counts: null }, { ...first, counts: null });
  assert.doesNotMatch(JSON.stringify(again), /zzcanary/u);
});

test('the number of a withdrawn document leads to what is left of it; that of a removed one is unknown', async () => {
  const citing = directive(ID, 'Theo Chỉ thị số 05-CT/HU của Huyện ủy.');
  for (const [status, expected] of [
    ['withdrawn', { target: OTHER, kind: 'other', anchor: 'mo-dau-1' }],
    ['removed', { target: '05-CT/HU', kind: 'other', anchor: 'mo-dau-1' }],
    ['removed-secrecy', { target: '05-CT/HU', kind: 'other', anchor: 'mo-dau-1' }],
  ] as const) {
    const folder = contentFolder();
    folder.write(directivePath(ID), citing);
    folder.write(directivePath(OTHER), directive(OTHER, 'a', { number: '05-CT/HU' }));
    await folder.ingest();
    folder.write(directivePath(OTHER), directive(OTHER, 'a', { number: '05-CT/HU', status }));
    const [document] = (await folder.ingest()).documents;
    assert.ok(document);
    assert.deepEqual(document.facts.citations, [expected], status);
    const { html = '', cites } = readBody(folder.cacheDir, document.digest).sections[0] ?? {};
    assert.equal(html.includes(`href="/van-ban/${OTHER}/"`), status === 'withdrawn');
    assert.deepEqual(cites, status === 'withdrawn' ? [OTHER] : []);
  }
});
