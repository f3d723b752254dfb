import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LintExample, LintRule } from '#lint/rule.ts';
import { bareKeys } from './bare-keys.ts';
import { exampleDocument } from './example-document.ts';

/** Asks a rule about its own examples and about more. */
export function testRule(
  rule: LintRule,
  more: { accepts: readonly LintExample[]; refuses: readonly LintExample[] },
): void {
  test(`${rule.key} says what is wrong and what to do`, () => {
    assert.match(rule.message, /^\p{Lu}.*[^.!]$/u);
    assert.match(rule.remedy, /^\p{Lu}.*\.$/u);
    assert.deepEqual(bareKeys(`${rule.message}. ${rule.remedy}`), []);
    assert.ok(rule.accepts.length > 0 && rule.refuses.length > 0);
  });
  for (const example of [...rule.accepts, ...more.accepts])
    test(`${rule.key} accepts ${shown(example)}`, () => {
      assert.deepEqual(rule.find(exampleDocument(example)), []);
    });
  for (const example of [...rule.refuses, ...more.refuses])
    test(`${rule.key} refuses ${shown(example)}`, () => {
      const document = exampleDocument(example);
      const findings = rule.find(document);
      assert.notEqual(findings.length, 0);
      const lines = document.source.split('\n');
      for (const { line, column } of findings) {
        const length = lines[line - 1]?.length ?? -1;
        assert.ok(column >= 1 && column <= length + 1, `${line}:${column} is no place of the file`);
      }
    });
}

function shown(example: LintExample): string {
  return JSON.stringify(example).slice(0, 90);
}
