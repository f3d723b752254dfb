import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixture } from '../site/test-site.ts';
import { axeFaults } from './axe-faults.ts';
import { pageOpener, servedBrowser } from './served-browser.ts';

const open = pageOpener(servedBrowser(fixture));
const rules = (faults: readonly string[]): string[] =>
  faults.map((fault) => fault.slice(0, fault.indexOf(':')));

test('what is wrong on a page is found, what is wrong in the dark alone when it is dark, in a part what is there', async () => {
  await open('/robots.txt', {}, async (page) => {
    await page.setContent(`<!doctype html><html lang="vi"><title>Trang</title>
      <style>@media (prefers-color-scheme: dark) { body { background: #000; color: #222 } }</style>
      <main><h1>Trang</h1><img src="x"><p>Chữ.</p></main>`);
    assert.deepEqual(rules(await axeFaults(page)), ['image-alt']);
    assert.deepEqual(await axeFaults(page, { without: ['image-alt'] }), []);
    assert.deepEqual(await axeFaults(page, { within: 'p' }), []);
    await page.emulateMedia({ colorScheme: 'dark' });
    const colours = { type: 'rule' as const, values: ['color-contrast'] };
    const [fault, ...others] = await axeFaults(page, { only: colours });
    assert.match(fault ?? '', /^color-contrast: <h1>Trang<\/h1> \(2\)$/u);
    assert.deepEqual(others, []);
    assert.deepEqual(rules(await axeFaults(page, { only: 'default rules' })).toSorted(), [
      'color-contrast',
      'image-alt',
    ]);
  });
});

test('a page with a frame is refused, since frames are not looked at', async () => {
  await open('/robots.txt', {}, async (page) => {
    await page.setContent('<iframe srcdoc="<img src=x>"></iframe>');
    await assert.rejects(axeFaults(page), /a frame would not be looked at/);
  });
});
