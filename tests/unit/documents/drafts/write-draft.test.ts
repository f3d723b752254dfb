import assert from 'node:assert/strict';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import type { DraftAnswers } from '#documents/drafts/draft-answers.ts';
import { missingAnswers, writeDraft } from '#documents/drafts/write-draft.ts';
import { ingest } from '#markdown/ingest.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { context, directive } from './draft-sample.ts';

const free = (): boolean => false;

test('a draft has the fields in the order of the schema and an outline of its type', () => {
  const { id, file, text } = writeDraft(directive, context, free);
  assert.equal(id, 'kim-dong-2024-12-20-chi-thi');
  assert.equal(file, `directives/2024/${id}.mdx`);
  assert.equal(
    text,
    `---
id: kim-dong-2024-12-20-chi-thi
title: Về nhiệm vụ quân sự, quốc phòng địa phương năm 2025
docType: chi-thi
number: 12-CT/HU
issuer: huyen-uy
locality: kim-dong-331
year: 2025
topics: [tuyen-quan]
source:
  publisher: null
  url: null
  captured: null
fidelity: verbatim
needsReview: [signer, recipients, source, fidelity, body]
draft: true
issued: 2024-12-20
planTypes: [nhiem-vu-nam]
signer: null
recipients: []
---

## Tình hình

## Nhiệm vụ

## Tổ chức thực hiện
`,
  );
});

test('what a script does not say is suggested and stays to be reviewed', () => {
  const { collection, docType, issuer, locality, title } = directive;
  const some = { collection, docType, issuer, locality, title, date: '2024-12' } as DraftAnswers;
  assert.deepEqual(missingAnswers(some, context), []);
  const { text } = writeDraft(some, context, free);
  assert.match(text, /needsReview: \[issued, year, number, topics, planTypes, signer, /u);
  assert.match(text, /^year: 2025$/mu);
  assert.match(text, /^number: null$/mu);
});

test('an announcement that belongs to no plan has nothing of it to review', () => {
  const rest = { ...directive };
  delete rest.planTypes;
  const { text } = writeDraft(
    { ...rest, collection: 'announcements', audience: 'Công dân' },
    context,
    free,
  );
  assert.doesNotMatch(text, /planTypes/u);
});

test('what no draft can do without is named', () => {
  const missing = missingAnswers({ collection: 'announcements', date: 'XXXX-01-18' }, context);
  assert.deepEqual(
    missing.map(({ name }) => name),
    ['docType', 'issuer', 'locality', 'title', 'year', 'audience'],
  );
  assert.throws(() => writeDraft({}, context, free), /collection/u);
});

test('drafts of every type and collection pass the checks of a build, and none is public', async () => {
  const folder = temporaryFolder();
  cpSync('content/reference', `${folder}/content/reference`, { recursive: true });
  const taken = new Set<string>();
  const some: DraftAnswers[] = [...context.reference.docTypes.keys()].map((docType) => ({
    ...directive,
    docType,
  }));
  some.push({ ...directive, collection: 'reports', docType: 'tin-hoi-nghi' });
  some.push({ ...directive, collection: 'announcements', planTypes: [], audience: 'Công dân' });
  some.push({ ...directive, date: 'XXXX-01-18', title: 'Tên: “có” #dấu – {ngoặc}', year: 2024 });
  for (const answers of some) {
    const { id, file, text } = writeDraft(answers, context, (one) => taken.has(one));
    taken.add(id);
    const path = join(folder, 'content', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
  }
  const { documents, tombstones, counts, problems } = await ingest({
    contentDir: join(folder, 'content'),
    cacheDir: join(folder, 'cache'),
    base: '/',
    today: context.today,
    workers: 0,
  });
  assert.deepEqual(problems, []);
  assert.deepEqual([documents, tombstones], [[], []]);
  assert.equal(counts.withheld, some.length);
});
