import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom/worker';
import { plainSvg } from '#charts/plain-svg.ts';

const plain = (inner: string) => {
  const { document } = parseHTML(
    `<body><svg viewBox="0 0 30 20" style="x:y">${inner}</svg></body>`,
  );
  const svg = document.querySelector('svg');
  assert.ok(svg);
  return plainSvg(svg as unknown as SVGSVGElement, 'Hai năm');
};

test('style sheets, inline style, fonts and labels of parts go; one label stays', () => {
  const html = plain(
    '<style>a{}</style><g aria-label="dot" style="fill:red" font-size="10"><circle r="3"/></g>',
  );
  assert.doesNotMatch(html, /style|font|aria-label="dot"/);
  assert.match(
    html,
    /role="img" aria-label="Hai năm"|aria-label="Hai năm"[^>]*role="img"|role="img"/,
  );
  assert.match(html, /width="30"/);
  assert.match(html, /<circle r="3"/);
});

test('numbers keep two decimals', () => {
  assert.match(plain('<path d="M1.23456,-2.999999L3,4"/>'), /d="M1\.23,-3L3,4"/);
});
