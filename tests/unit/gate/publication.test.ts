import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Finding } from '#gate/finding.ts';
import { publication, sightOf, sightWith } from '#gate/publication.ts';
import { RELEASE_COVERS, STATUSES, type DirectiveData } from '#schema/document.ts';
import { makeDirective } from '../documents/make-document.ts';

const today = '2026-11-21';
const { data: base } = makeDirective('kim-dong-2024-12-20-chi-thi');
const released: DirectiveData = {
  ...(base as DirectiveData),
  release: {
    by: 'kho-mau',
    date: '2026-11-20',
    ground: 'already-public',
    checks: ['secrecy', 'personal-data'],
    covers: [],
  },
};
const finding = (weight: Finding['weight'], cover: Finding['cover'] = null): Finding => ({
  rule: 'r',
  weight,
  cover,
  line: 1,
  column: 1,
  field: null,
  message: 'm',
  remedy: 'r',
});
const withRelease = (covers: Finding['cover'][]): DirectiveData => ({
  ...released,
  ...(released.release
    ? { release: { ...released.release, covers: covers.filter((cover) => cover !== null) } }
    : {}),
});
const ask = (data: Partial<DirectiveData>, ...findings: Finding[]) => {
  const answer = publication({ ...released, ...data }, findings, today);
  if (answer.state === 'withheld') return `withheld ${answer.why} ${answer.warnings.length}`;
  if (answer.state === 'tombstone') return `tombstone ${answer.reason}`;
  return answer.state;
};
const { release: _, ...unreleased } = released;
void _;

test('a released document without findings is public', () => {
  assert.equal(ask({}), 'public');
});

const states: readonly (readonly [what: string, data: Partial<DirectiveData>, answer: string])[] = [
  ['a draft', { draft: true }, 'withheld draft 0'],
  ['one to be looked at again', { needsReview: ['số'] }, 'withheld needs-review 0'],
  ['one before its day', { publishAt: '2026-12-01' }, 'withheld embargo 0'],
  ['one on its day', { publishAt: today }, 'public'],
  ['a withdrawn one', { status: 'withdrawn' }, 'tombstone withdrawn'],
  ['a removed one', { status: 'removed' }, 'tombstone removed'],
  ['one removed for secrecy', { status: 'removed-secrecy' }, 'tombstone removed-secrecy'],
  [
    'a removed one that needs review',
    { status: 'removed', needsReview: ['x'] },
    'tombstone removed',
  ],
  ['a draft that says it was removed', { status: 'removed', draft: true }, 'withheld draft 0'],
];
for (const [what, data, answer] of states) {
  test(`${what} is ${answer}`, () => {
    assert.equal(ask(data), answer);
  });
}

test('without a release a document is a draft', () => {
  const answer = publication(unreleased as DirectiveData, [], today);
  assert.equal(answer.state === 'withheld' && answer.why, 'draft');
});

test('a finding stops what would go out and warns of what stays in', () => {
  assert.equal(ask({}, finding('block')), 'refused');
  assert.equal(ask({}, finding('cover', 'circulation')), 'refused');
  assert.equal(ask({ draft: true }, finding('block')), 'withheld draft 1');
  assert.equal(
    ask({ publishAt: '2027-01-01' }, finding('cover', 'circulation')),
    'withheld embargo 1',
  );
});

test('a mark of secrecy refuses a document in every state', () => {
  for (const status of STATUSES)
    for (const draft of [true, false])
      assert.equal(ask({ status, draft }, finding('always')), 'refused');
  assert.equal(
    publication(unreleased as DirectiveData, [finding('always')], today).state,
    'refused',
  );
});

test('a release that names a finding lets it pass, and only that one', () => {
  fc.assert(
    fc.property(
      fc.subarray([...RELEASE_COVERS]),
      fc.subarray([...RELEASE_COVERS], { minLength: 1 }),
      (named, found) => {
        const findings = found.map((cover) => finding('cover', cover));
        const { state } = publication(withRelease(named), findings, today);
        assert.equal(state, found.every((cover) => named.includes(cover)) ? 'public' : 'refused');
      },
    ),
  );
});

test('no release lets a blocking finding pass', () => {
  assert.equal(
    publication(withRelease([...RELEASE_COVERS]), [finding('block')], today).state,
    'refused',
  );
});

const seen = (
  audience: 'public' | 'preview',
  data: Partial<DirectiveData>,
  ...findings: Finding[]
) => {
  const whole = { ...released, ...data };
  return sightOf(publication(whole, findings, today), whole, audience);
};
const sights: readonly (readonly [
  what: string,
  data: Partial<DirectiveData>,
  site: string,
  preview: string,
])[] = [
  ['a public document', {}, 'whole', 'whole'],
  ['a draft', { draft: true }, 'nothing', 'whole'],
  ['one to be looked at again', { needsReview: ['number'] }, 'nothing', 'whole'],
  ['one before its day', { publishAt: '2026-12-01' }, 'nothing', 'whole'],
  ['a withdrawn one', { status: 'withdrawn' }, 'nothing', 'nothing'],
  ['a removed one', { status: 'removed' }, 'nothing', 'nothing'],
  ['one removed for secrecy', { status: 'removed-secrecy' }, 'nothing', 'nothing'],
  ['a removed one that is a draft again', { status: 'removed', draft: true }, 'nothing', 'nothing'],
  [
    'one removed for secrecy that is a draft again',
    { status: 'removed-secrecy', draft: true },
    'nothing',
    'nothing',
  ],
];

for (const [what, data, site, preview] of sights)
  test(`${what} is seen on the site: ${site}; in a preview: ${preview}`, () => {
    assert.equal(seen('public', data), site);
    assert.equal(seen('preview', data), preview);
  });

test('a preview never shows what bears a mark of secrecy, in whatever state', () => {
  for (const data of [{}, { draft: true }, { needsReview: ['x'] }, { publishAt: '2027-01-01' }])
    assert.equal(seen('preview', data, finding('always')), 'nothing');
});

test('a preview never shows what the gate refuses to let out', () => {
  assert.equal(seen('preview', {}, finding('cover', 'circulation')), 'nothing');
});

test('a draft is shown with what a release must name, and without a text in which something could run or hide', () => {
  const rule = (name: string): Finding => ({ ...finding('block'), rule: name });
  assert.equal(seen('preview', { draft: true }, finding('cover', 'circulation')), 'whole');
  assert.equal(seen('preview', { draft: true }, rule('heading-place')), 'whole');
  for (const name of ['mdx-void', 'mdx-link', 'mdx-unknown-tag', 'mdx-expression', 'mdx-new-one'])
    assert.equal(seen('preview', { draft: true }, rule(name)), 'record', name);
  assert.equal(seen('preview', { draft: true }, rule('plan-never')), 'nothing');
  assert.equal(sightWith([rule('plan-never'), rule('mdx-void')]), 'nothing');
});
