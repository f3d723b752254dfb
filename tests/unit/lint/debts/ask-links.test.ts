import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askLinks } from '#lint/debts/ask-links.ts';

const link = (url: string, line = 1) => ({ file: 'a.mdx', line, column: 1, id: 'a', url });

/** Other sites that answer by this table; asked in vain where an address is not in it. */
function sites(table: Record<string, number | 'nowhere' | 'silence'>) {
  const asked: string[] = [];
  const get: typeof fetch = (input, init) => {
    const url = input as string;
    asked.push(`${init?.method ?? ''} ${url}`);
    const answer = table[`${init?.method ?? ''} ${url}`] ?? table[url];
    if (typeof answer === 'number') return Promise.resolve(new Response(null, { status: answer }));
    const cause = Object.assign(new Error('x'), {
      code: answer === 'nowhere' ? 'ENOTFOUND' : 'ECONNREFUSED',
    });
    return Promise.reject(new TypeError('fetch failed', { cause }));
  };
  return { asked, get };
}

const ask = async (urls: readonly string[], table: Parameters<typeof sites>[0]) => {
  const { get, asked } = sites(table);
  const links = urls.map((url, at) => link(url, at + 1));
  return { ...(await askLinks(links, { fetch: get, pause: 0 })), order: asked };
};

test('a page is asked for by HEAD once, however many links lead to it', async () => {
  const { answers, debts, order } = await ask(
    ['https://a.vn/x', 'https://a.vn/x#muc-2', 'https://a.vn/y'],
    { 'https://a.vn/x': 200, 'https://a.vn/y': 204 },
  );
  assert.deepEqual(order, ['HEAD https://a.vn/x', 'HEAD https://a.vn/y']);
  assert.deepEqual(answers, { asked: 2, answered: 2, dead: 0, silent: 0 });
  assert.deepEqual(debts, []);
});

for (const [name, table, verdict] of [
  [
    'a server that knows no HEAD',
    { 'HEAD https://a.vn/': 405, 'GET https://a.vn/': 200 },
    'answered',
  ],
  ['a page that is not there', { 'https://a.vn/': 404 }, 'dead'],
  ['a page that is gone', { 'https://a.vn/': 410 }, 'dead'],
  ['a refusal', { 'https://a.vn/': 403 }, 'silent'],
  ['a fault of the server', { 'https://a.vn/': 503 }, 'silent'],
  ['no answer', { 'https://a.vn/': 'silence' }, 'silent'],
] as const)
  test(`${name} is told as ${verdict}`, async () => {
    const { answers, debts } = await ask(['https://a.vn/'], table);
    assert.equal(answers[verdict], 1);
    assert.equal(debts.length, verdict === 'dead' ? 1 : 0);
  });

test('a host without an address is dead, unless this machine finds none at all', async () => {
  const one = await ask(['https://a.vn/', 'https://b.vn/'], {
    'https://a.vn/': 'nowhere',
    'https://b.vn/': 200,
  });
  assert.deepEqual([one.answers.dead, one.debts.length], [1, 1]);
  const none = await ask(['https://a.vn/', 'https://b.vn/'], {
    'https://a.vn/': 'nowhere',
    'https://b.vn/': 'nowhere',
  });
  assert.deepEqual([none.answers.silent, none.debts.length], [2, 0]);
});

test('every link to a dead page is a debt at its own place', async () => {
  const { debts } = await ask(['https://a.vn/', 'https://a.vn/'], { 'https://a.vn/': 404 });
  assert.deepEqual(
    debts.map(({ line, urgency }) => [line, urgency]),
    [
      [1, 'due'],
      [2, 'due'],
    ],
  );
});

test('links of this site and broken ones are not asked about', async () => {
  const { order } = await ask(['/nam/2024/', 'mailto:a@b.vn', 'https://'], {});
  assert.deepEqual(order, []);
});
