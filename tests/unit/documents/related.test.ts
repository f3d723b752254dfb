import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArchiveDocument } from '#documents/document.ts';
import { relatedFinder, type RelatedFinder } from '#documents/related.ts';
import { makeDirective } from './make-document.ts';

const of = (id: string, topics: string[], year = 2025): ArchiveDocument =>
  makeDirective(id, { topics, year });

/** Of an archive that has what stands on the shelves. */
const related: RelatedFinder = (document, shelves, shown) =>
  relatedFinder([...new Set([document, ...Object.values(shelves).flat()])])(
    document,
    shelves,
    shown,
  );

const self = of('self', ['tuyen-quan', 'dan-quan']);
const none: readonly ArchiveDocument[] = [];

test('same place counts more than same plan, and that more than a topic', () => {
  const place = of('place', ['khac'], 2020);
  const plan = of('plan', ['khac'], 2020);
  const topic = of('topic', ['khac'], 2020);
  const shelves = { place: [self, place], plan: [self, plan], topic: [topic, self] };
  assert.deepEqual(
    related(self, shelves, new Set()).map(({ document, reason }) => [document.id, reason]),
    [
      ['place', 'place'],
      ['plan', 'plan'],
      ['topic', 'topic'],
    ],
  );
});

test('a document found twice stands once, under its strongest reason', () => {
  const both = of('both', ['tuyen-quan']);
  const found = related(self, { place: [self, both], plan: [both, self], topic: none }, new Set());
  assert.deepEqual(found, [{ document: both, reason: 'place' }]);
});

test('shared topics and the same year decide among documents of one place', () => {
  const far = of('a-far', ['khac'], 2019);
  const near = of('b-near', ['tuyen-quan', 'dan-quan'], 2025);
  const found = related(self, { place: [far, self, near], plan: none, topic: none }, new Set());
  assert.deepEqual(
    found.map(({ document }) => document.id),
    ['b-near', 'a-far'],
  );
});

test('the document itself and what stands on the page already are left out', () => {
  const shown = of('shown', ['tuyen-quan']);
  const shelves = { place: [self, shown], plan: none, topic: none };
  assert.deepEqual(related(self, shelves, new Set(['shown'])), []);
});

test('at most five are named, always the same ones', () => {
  const many = Array.from({ length: 60 }, (_, at) => of(`d${String(at).padStart(2, '0')}`, ['x']));
  const shelves = { place: [...many, self], plan: none, topic: none };
  const ids = related(self, shelves, new Set()).map(({ document }) => document.id);
  assert.equal(ids.length, 5);
  assert.deepEqual(ids, [...ids].sort());
  assert.ok(
    ids.every((id) => id >= 'd40'),
    'only documents near it in the list are looked at',
  );
});

test('the best of all that are near are the same as by sorting all of them', () => {
  const topic = (at: number): string[] => [`c${String(at % 3)}`, `d${String(at % 5)}`];
  const many = Array.from({ length: 45 }, (_, at) =>
    of(`d${String((at * 7) % 45).padStart(2, '0')}`, topic(at), 2020 + (at % 4)),
  );
  const near = many.slice(0, 15);
  const shelves = {
    place: near.filter((_, at) => at % 3 > 0),
    plan: near.filter((_, at) => at % 2 === 0),
    topic: near.filter((_, at) => at % 5 < 4),
  };
  const weights = { place: 4, plan: 2, topic: 1 };
  for (const one of near) {
    const reasons = (['place', 'plan', 'topic'] as const).filter((reason) =>
      shelves[reason].includes(one),
    );
    const sorted = near
      .filter((other) => other !== one)
      .map((other) => {
        const shared = other.data.topics.filter((name) => one.data.topics.includes(name)).length;
        const found = reasons.filter((reason) => shelves[reason].includes(other));
        const weight = found.reduce((sum, reason) => sum + weights[reason], 0);
        const score = weight + shared + (other.data.year === one.data.year ? 1 : 0);
        return { id: other.id, reason: found[0], score };
      })
      .filter(({ reason }) => reason !== undefined)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, 5);
    assert.deepEqual(
      related(one, shelves, new Set()).map(({ document, reason }) => [document.id, reason]),
      sorted.map(({ id, reason }) => [id, reason]),
    );
  }
});
