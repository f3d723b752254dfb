import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Provision } from '#exports/akn-hierarchy.ts';
import { aknIds } from '#exports/akn-ids.ts';
import { aknProvision } from '#exports/akn-provision.ts';

const part = (more: Partial<Provision>): Provision => ({
  element: 'alinea',
  anchor: null,
  num: null,
  heading: null,
  content: '<p>a</p>',
  children: [],
  ...more,
});

it('has its text as content, or as introduction to what stands below it', () => {
  assert.equal(
    aknProvision(part({ anchor: 'mo-dau-1' }), '', aknIds()),
    '<alinea eId="al_1" luu:anchor="mo-dau-1"><content><p>a</p></content></alinea>',
  );
  const clause = part({ element: 'paragraph', num: '1.', children: [part({})] });
  assert.equal(
    aknProvision(clause, 'art_1', aknIds()),
    '<paragraph eId="art_1__para_1"><num>1.</num><intro><p>a</p></intro>' +
      '<alinea eId="art_1__para_1__al_1"><content><p>a</p></content></alinea></paragraph>',
  );
});

it('a heading without text has no empty introduction', () => {
  const section = part({ element: 'section', heading: 'A', content: '<p/>', children: [part({})] });
  assert.doesNotMatch(aknProvision(section, '', aknIds()), /intro/);
});
