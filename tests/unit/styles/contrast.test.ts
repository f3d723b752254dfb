import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

/** The colours of both themes are read from the style sheet itself, so a changed token cannot slip past. */
const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');

type Rgb = readonly [number, number, number];
type Theme = Map<string, Rgb>;

const DARK = '@media (prefers-color-scheme: dark)';

function colours(block: string): Theme {
  const found = block.matchAll(/--([a-z0-9-]+):\s*#([0-9a-f]{6})\s*;/g);
  return new Map(
    Array.from(found, ([, name = '', hex = '']): [string, Rgb] => [
      name,
      [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb,
    ]),
  );
}

const darkAt = css.indexOf(DARK);
const light = colours(css.slice(0, darkAt));
const dark = colours(css.slice(darkAt));

/** WCAG 2 relative luminance. */
function luminance(rgb: Rgb): number {
  const [r = 0, g = 0, b = 0] = rgb.map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function colour(theme: Theme, name: string): Rgb {
  if (name === 'target') {
    // the wash of a targeted sentence: 55 % mark over paper
    const [mark, paper] = [colour(theme, 'mark'), colour(theme, 'paper')];
    return mark.map((channel, i) => channel * 0.55 + (paper[i] ?? 0) * 0.45) as unknown as Rgb;
  }
  const rgb = theme.get(name);
  assert.ok(rgb, `tokens.css has no colour --${name}`);
  return rgb;
}

/** Text, ground, and the ratio it must reach in both themes: 7 body text, 4.5 small notes, 3 lines and controls. */
const required: [string, string, number][] = [
  ['ink', 'paper', 7],
  ['ink-2', 'paper', 7],
  ['ink-3', 'paper', 4.5],
  ['link', 'paper', 7],
  ['link-hover', 'paper', 7],
  ['visited', 'paper', 7],
  ['ok', 'paper', 7],
  ['amend', 'paper', 7],
  ['ended', 'paper', 7],
  ['unknown', 'paper', 7],
  ['ink', 'sheet', 7],
  ['ink-2', 'sheet', 4.5],
  ['link', 'sheet', 4.5],
  ['ink', 'mark', 7],
  ['link', 'mark', 4.5],
  ['visited', 'mark', 4.5],
  ['ink', 'target', 7],
  ['link', 'target', 7],
  ['ink-2', 'target', 4.5],
  ['btn-ink', 'btn', 7],
  ['paper', 'link-hover', 7],
  ['focus-ink', 'focus-bg', 7],
  ['paper', 'ink', 7],
  ['ink', 't1', 7],
  ['ink', 't2', 7],
  ['ink', 't3', 7],
  ['ink-2', 't1', 4.5],
  ['ink-2', 't2', 4.5],
  ['ink-2', 't3', 4.5],
  ['link', 't3', 4.5],
  ['rule-2', 'paper', 3],
  ['focus', 'paper', 3],
  ['le', 'paper', 3],
];

for (const [name, theme] of [
  ['light', light],
  ['dark', dark],
] as const) {
  for (const [text, ground, least] of required) {
    test(`${text} on ${ground} reaches ${least}:1 in the ${name} theme`, () => {
      const ratio = contrast(colour(theme, text), colour(theme, ground));
      assert.ok(ratio >= least, `--${text} on --${ground}: ${ratio.toFixed(2)}`);
    });
  }
}

test('the computation is that of WCAG: black on white is 21', () => {
  assert.equal(contrast([0, 0, 0], [255, 255, 255]), 21);
  assert.equal(contrast(colour(light, 'ink'), colour(light, 'paper')).toFixed(2), '17.29');
});

test('both themes name the same colours', () => {
  assert.deepEqual([...dark.keys()].sort(), [...light.keys()].sort());
});
