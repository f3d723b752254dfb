import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkKeys, namedKeys, type KnownKeys } from '#documents/check-keys.ts';
import { ANY_KEY } from '#schema/key-set.ts';
import { checkedDirective } from './make-checked.ts';

const known: KnownKeys = {
  docTypes: new Set(['chi-thi', 'nghi-quyet']),
  issuers: new Set(['huyen-uy']),
  planTypes: new Set(['a', 'b']),
  topics: new Set(['tuyen-quan', 'dien-tap']),
  units: new Set(['kim-dong-331', 'ha-nam-35']),
};

function check(data: Parameters<typeof checkedDirective>[1], keys = known) {
  const document = checkedDirective('a', data);
  return checkKeys(document.data, keys, document.file, document.placeOf);
}

test('keys that the lists have pass', () => {
  assert.deepEqual(check({ units: ['ha-nam-35'] }), []);
});

test('every key that they do not have is told, with the nearest', () => {
  const problems = check({
    docType: 'chi-thj',
    issuer: 'ubnd',
    locality: 'kim-dong',
    planTypes: ['a', 'c-c-c'],
    topics: ['tuyenquan'],
    units: ['ha-nam-34'],
  });
  assert.deepEqual(
    problems.map(({ field, remedy }) => [field, /“(.*?)”/.exec(remedy)?.[1]]),
    [
      ['docType', 'chi-thi'],
      ['issuer', undefined],
      ['locality', undefined],
      ['planTypes[1]', undefined],
      ['topics[0]', 'tuyen-quan'],
      ['units[0]', 'ha-nam-35'],
    ],
  );
  assert.equal(problems[0]?.message, 'Không có loại văn bản nào mang khóa “chi-thj”.');
  assert.equal(
    problems[3]?.message,
    'Không có loại kế hoạch nào mang khóa “c-c-c”; được ghi: a, b.',
  );
});

test('a list that could not be read accuses no document', () => {
  assert.deepEqual(check({ topics: ['bat-ky'] }, { ...known, topics: ANY_KEY }), []);
});

test('keys are read out of frontmatter that breaks the schema, as far as they can be', () => {
  const raw = { docType: 'chithi', issuer: 7, topics: ['tuyen-quan'], planTypes: [1], units: 'x' };
  assert.deepEqual(namedKeys(raw), { docType: 'chithi', topics: ['tuyen-quan'] });
  for (const other of [null, undefined, 'text', 3, []]) assert.deepEqual(namedKeys(other), {});
});
