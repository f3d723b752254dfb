import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inspect } from '#gate/inspect.ts';
import { rawPassages } from '#gate/passages.ts';
import { lintContent } from '#lint/lint-content.ts';
import { rawProse } from '#lint/prose.ts';
import type { LintRule } from '#lint/rule.ts';
import { doubledPair } from '#lint/rules/doubled-pair.ts';
import { illFormedSyllable } from '#lint/rules/ill-formed-syllable.ts';
import { repeatedClause } from '#lint/rules/repeated-clause.ts';
import { normalise } from '#vietnamese/normalise.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { exampleDocument } from '../unit/lint/example-document.ts';
import { readContent } from './read-content.ts';
import { scaleTexts, skipWithoutScale } from './scale.ts';
import { SEEDS, skipWithoutSeeds } from './seeds.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const options = { base: '/', today: '2026-11-22', workers: 0, publicDir: join(root, 'public') };

const lint = (contentDir: string) =>
  lintContent({ ...options, contentDir, cacheDir: join(temporaryFolder(), 'cache') });

test('the sample content has no errors; its warnings are said', async (context) => {
  const { errors, findings } = await lint(join(root, 'content'));
  for (const { file, line, rule, message } of findings)
    context.diagnostic(`${file}:${line} ${message} (${rule})`);
  assert.equal(errors, 0);
  assert.deepEqual(
    findings.filter(({ rule }) => rule === 'ill-formed-syllable'),
    [],
  );
});

test(
  'the raw directive is blocked for its circulation and its located works; the published copy passes',
  { skip: skipWithoutSeeds },
  async () => {
    const [ours] = readContent('directives');
    assert.ok(ours);
    const folder = temporaryFolder();
    cpSync(join(root, 'content/reference'), join(folder, 'reference'), { recursive: true });
    cpSync(join(root, 'content', ours.path), join(folder, ours.path));
    const errorsOf = async () =>
      (await lint(folder)).findings.filter(({ severity }) => severity === 'error');
    assert.deepEqual(await errorsOf(), []);

    const whole = readFileSync(join(folder, ours.path), 'utf8');
    const frontmatter = whole.slice(0, whole.indexOf('\n---\n') + 5);
    const raw = frontmatter.replace(/covers: .*/u, 'covers: []') + seed('004_');
    const unedited = temporaryFolder({ [ours.path]: raw });
    cpSync(join(root, 'content/reference'), join(unedited, 'reference'), { recursive: true });
    const { findings, errors } = await lint(unedited);
    assert.ok(errors >= 2);
    const rules = findings.flatMap(({ severity, rule }) => (severity === 'error' ? rule : []));
    assert.deepEqual([...new Set(rules)].sort(), ['circulation', 'located-works']);
    for (const { message, remedy } of findings)
      assert.doesNotMatch(message + remedy, /Đức|Đồng Thanh|1\.143|1,5/u);
  },
);

test(
  'in the prose of the source texts only the real slips are found',
  { skip: skipWithoutSeeds },
  () => {
    const found = (rule: LintRule) =>
      readdirSync(SEEDS)
        .sort()
        .flatMap((name) => {
          // lines without a Vietnamese letter are the portal's: “Skip to main content”
          const prose = rawProse(normalise(readFileSync(SEEDS + name, 'utf8')), 1).filter(
            ({ text }) => /[À-ỹ]/u.test(text),
          );
          const findings = rule.find({ ...exampleDocument({}), prose });
          return findings.map(({ line, words }) =>
            `${name.slice(0, 3)}:${line} ${words ?? ''}`.trim(),
          );
        });
    assert.deepEqual(
      found(illFormedSyllable).map((place) => place.replace(/^\d+:\d+ /u, '')),
      ['trongxaay'],
    );
    assert.deepEqual(
      found(doubledPair).map((place) => place.replace(/^\d+:\d+ /u, '')),
      ['công tác'],
    );
    assert.equal(found(repeatedClause).filter((place) => place.startsWith('002:')).length, 1);
  },
);

test(
  'ordinary prose is not blocked: less than one text in a thousand',
  { skip: skipWithoutScale },
  (context) => {
    const texts = scaleTexts();
    const count = new Map<string, number>();
    let blocked = 0;
    for (const text of texts) {
      const findings = inspect(rawPassages(normalise(text), 1));
      // what a release can answer for is asked of a person, not blocked for good
      if (findings.some(({ cover }) => cover === null)) blocked += 1;
      for (const rule of new Set(findings.map((finding) => finding.rule)))
        count.set(rule, (count.get(rule) ?? 0) + 1);
    }
    context.diagnostic(`${texts.length} texts, ${blocked} blocked`);
    for (const [rule, found] of count) context.diagnostic(`${rule}: ${found} texts`);
    assert.ok(texts.length >= 10_000);
    assert.ok(blocked * 1000 < texts.length, `${blocked} of ${texts.length} texts are blocked`);
  },
);

/** The text of a source, by the beginning of its name. */
function seed(start: string): string {
  const name = readdirSync(SEEDS).find((entry) => entry.startsWith(start)) ?? '';
  return readFileSync(SEEDS + name, 'utf8');
}
