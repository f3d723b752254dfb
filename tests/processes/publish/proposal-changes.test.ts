import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { GitError } from '#publish/git.ts';
import { proposalChanges } from '#publish/proposal-changes.ts';
import {
  DRAFT,
  FILE,
  proposalRepository,
  RELEASED,
  TODAY,
  type ProposalRepository,
} from './proposal-repository.ts';

const changesOf = async ({ content }: ProposalRepository, base?: string) =>
  proposalChanges({ content, today: TODAY, base });

/** One document of `main`, and a branch beside it. */
function withDocument(text: string): ProposalRepository {
  const repository = proposalRepository();
  repository.commit('an', { [FILE]: text });
  repository.git('switch', '--quiet', '--create', 'de-nghi');
  return repository;
}

test('a new document is told with its address and who let it out', async () => {
  const repository = proposalRepository();
  repository.git('switch', '--quiet', '--create', 'de-nghi');
  repository.commit('an', { [FILE]: DRAFT });
  repository.commit('binh', { [FILE]: RELEASED });
  const { documents, code } = await changesOf(repository);
  assert.deepEqual(code, []);
  const [one] = documents;
  assert.equal(documents.length, 1);
  assert.equal(one?.url, '/van-ban/kim-dong-2024-03-05-chi-thi/');
  assert.equal(one.before.stage, 'none');
  assert.equal(one.after.stage, 'public');
  assert.match(one.title ?? '', /Chỉ thị thử/u);
  assert.deepEqual(one.people, {
    releasedBy: 'binh@co-quan.vn',
    writtenBy: ['an@co-quan.vn'],
    changedAfter: [],
    good: true,
  });
});

test('a draft is told without its title', async () => {
  const repository = proposalRepository();
  repository.git('switch', '--quiet', '--create', 'de-nghi');
  repository.commit('an', { [FILE]: DRAFT });
  const [one] = (await changesOf(repository)).documents;
  assert.equal(one?.after.stage, 'draft');
  assert.equal(one.title, null);
  assert.equal(one.people, null);
});

test('a draft that lacks facts is a draft, unless it bears a mark', async () => {
  const repository = withDocument(RELEASED);
  const draft = DRAFT.replace('docType: chi-thi\n', '');
  for (const [text, stage] of [
    [draft, 'draft'],
    [`${draft}\nĐộ mật: Mật\n`, 'faulty'],
  ] as const) {
    repository.commit('an', { [FILE]: text });
    const [one] = (await changesOf(repository)).documents;
    assert.equal(one?.after.stage, stage);
  }
});

test('who wrote a draft that was on the main branch before is known', async () => {
  const repository = withDocument(DRAFT);
  repository.commit('an', { [FILE]: RELEASED });
  assert.equal((await changesOf(repository)).documents[0]?.people?.good, false);
  repository.commit('binh', { [FILE]: RELEASED.replace('date: 2026-02-01', 'date: 2026-02-02') });
  assert.equal((await changesOf(repository)).documents[0]?.people?.good, true);
});

test('other words in a published text are told, with and without a correction; the base is where the branch began', async () => {
  const repository = withDocument(RELEASED);
  const reworded = RELEASED.replace('các cấp, các ngành', 'các ngành');
  repository.commit('an', { [FILE]: reworded });
  repository.git('switch', '--quiet', 'main');
  repository.commit('kho', { 'reference/them.yaml': 'x: 1\n' });
  repository.git('switch', '--quiet', 'de-nghi');
  const first = await changesOf(repository, 'main');
  assert.deepEqual(first.content, []);
  assert.deepEqual(
    first.documents.map((one) => [one.reworded, one.corrections]),
    [[true, 0]],
  );
  const entry = '  - date: 2026-02-20\n    kind: dinh-chinh\n    note: Bỏ hai chữ.\nsource:';
  repository.commit('an', { [FILE]: reworded.replace('source:', entry) });
  const [one] = (await changesOf(repository, 'main')).documents;
  assert.deepEqual([one?.reworded, one?.corrections], [true, 1]);
});

test('deleted, renamed, faulty and withdrawn documents are told as what they are', async () => {
  const repository = withDocument(RELEASED);
  const told = async () => {
    const [one] = (await changesOf(repository)).documents;
    return [one?.before.stage, one?.after.stage, one?.from];
  };
  repository.commit('an', { [FILE]: null });
  assert.deepEqual(await told(), ['public', 'none', null]);
  repository.commit('an', { [FILE.replace('/2024/', '/2025/')]: RELEASED });
  assert.deepEqual(await told(), ['public', 'public', FILE]);
  repository.commit('an', {
    [FILE.replace('/2024/', '/2025/')]: null,
    [FILE]: RELEASED.replace('docType: chi-thi\n', ''),
  });
  assert.deepEqual(await told(), ['public', 'faulty', null]);
  repository.commit('an', {
    [FILE]: RELEASED.replace('status: amended', 'status: withdrawn').replace(/các cấp/u, 'cấp'),
  });
  assert.deepEqual(await told(), ['public', 'tombstone', null]);
  assert.equal((await changesOf(repository)).documents[0]?.reworded, false);
});

test('a new text in the place of one like it is new, whatever git takes for a rename; an alias makes it the same', async () => {
  const repository = withDocument(RELEASED);
  const other = FILE.replace('2024-03-05', '2024-03-06');
  const told = async () =>
    (await changesOf(repository)).documents.map(({ from, before, after }) => [
      from,
      before.stage,
      after.stage,
    ]);
  repository.commit('an', { [FILE]: null, [other]: RELEASED });
  assert.deepEqual(await told(), [
    [null, 'public', 'none'],
    [null, 'none', 'public'],
  ]);
  const id = FILE.slice(FILE.lastIndexOf('/') + 1, -4);
  repository.commit('an', { [other]: RELEASED.replace('source:', `aliases: [${id}]\nsource:`) });
  assert.deepEqual(await told(), [[FILE, 'public', 'public']]);
});

test('an embargo is told with its day', async () => {
  const repository = withDocument(DRAFT);
  repository.commit('an', {
    [FILE]: RELEASED.replace('fidelity:', 'publishAt: 2026-04-01\nfidelity:'),
  });
  const [one] = (await changesOf(repository)).documents;
  assert.deepEqual(one?.after, { stage: 'embargo', until: '2026-04-01' });
  assert.equal(one.people?.good, false, 'it will go out by itself');
});

test('files that git does not know yet count, those that it shall leave alone do not', async () => {
  const repository = withDocument(RELEASED);
  const write = (path: string, text: string): void => {
    const file = join(repository.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  write('.gitignore', 'dist/\n');
  write('dist/index.html', 'x');
  write('public/attachments/a/b.jpg', 'x');
  write('content/directives/2024/kim-dong-2024-03-06-chi-thi.mdx', DRAFT);
  const { documents, attachments, code } = await changesOf(repository, 'main');
  assert.deepEqual(
    documents.map(({ id, after }) => [id, after.stage]),
    [['kim-dong-2024-03-06-chi-thi', 'draft']],
  );
  assert.deepEqual(attachments, ['public/attachments/a/b.jpg']);
  assert.deepEqual(code, ['.gitignore']);
});

test('a branch that is not there is an error, not an empty list', async () => {
  await assert.rejects(changesOf(withDocument(RELEASED), 'khong-co'), GitError);
});
