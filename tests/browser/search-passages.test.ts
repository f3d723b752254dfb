import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchPage } from './search-page.ts';

const site = searchPage({ whole: true });
const PASSAGE = '[data-result] .ps a[href*=":~:text="]';

/** Why the browser cannot be tested, or nothing: the shell of the npm package knows text directives, but does not follow them. */
async function cannotFollow(): Promise<string | undefined> {
  await site.open('/cach-tim/');
  const word = await site.page.evaluate(() => {
    const blocks = [...document.querySelectorAll('main p')];
    return /[\p{L} ]{12,}/u.exec(blocks.at(-1)?.textContent ?? '')?.[0].trim() ?? '';
  });
  assert.notEqual(word, '');
  await site.page.goto('about:blank');
  const found = `/cach-tim/#:~:text=${encodeURIComponent(word)}`;
  await site.page.goto(new URL(found, site.home).href);
  await site.page.waitForTimeout(400);
  const follows = await site.page.evaluate(() => document.querySelector(':target') !== null);
  return follows ? undefined : 'this browser does not follow text directives';
}

/** Follows the nth passage and tells where the reader stands then. */
async function follow(nth: number) {
  const link = site.page.locator(PASSAGE).nth(nth);
  const href = (await link.getAttribute('href')) ?? '';
  await link.click();
  await site.page.waitForURL((url) => !url.pathname.includes('tim-kiem'));
  await site.page.waitForLoadState('load');
  await site.page.waitForTimeout(500);
  const anchor = /#([^:]*)/.exec(href)?.[1] ?? '';
  return site.page.evaluate((id) => {
    const place = document.getElementById(id);
    const target = document.querySelector(':target');
    const { top, bottom } = target?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return {
      anchor: place !== null,
      inView: bottom > 0 && top < innerHeight,
      // a browser that found the words makes the element they stand in the target: the block, or the one below a heading
      near: Math.abs(top - (place?.getBoundingClientRect().top ?? 9999)) < innerHeight,
    };
  }, anchor);
}

for (const q of ['quoc phong', 'dân quân tự vệ', 'lực lượng “quân sự”', 'BTCTW'])
  test(`a passage for ${q} opens at its anchor, with its words in view`, async (t) => {
    const reason = await cannotFollow();
    await site.open(`/tim-kiem/?${new URLSearchParams({ q }).toString()}`, {
      reducedMotion: 'reduce',
    });
    await site.settled('ready');
    const passages = await site.page.locator(`${PASSAGE}:visible`).count();
    assert.ok(passages > 0);
    for (let nth = 0; nth < Math.min(2, passages); nth++) {
      const found = await follow(nth);
      if (reason === undefined) assert.deepEqual(found, { anchor: true, inView: true, near: true });
      else assert.ok(found.anchor);
      await site.page.goBack();
      await site.settled('ready');
    }
    if (reason !== undefined) t.skip(`${reason}: only the anchors were looked at`);
  });

/** Pixels of the colour of found words in a picture. */
const lit = async (picture: Buffer): Promise<number> => {
  const blank = await site.page.context().newPage();
  const pixels = await blank.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const bytes = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    let found = 0;
    for (let at = 0; at < bytes.length; at += 4)
      if (bytes[at] === 255 && bytes[at + 1] === 234 && bytes[at + 2] === 160) found += 1;
    return found;
  }, picture.toString('base64'));
  await blank.close();
  return pixels;
};

test('the browser lights the words up without a script of the page', async (t) => {
  const reason = await cannotFollow();
  if (reason !== undefined) {
    t.skip(reason);
    return;
  }
  await site.open('/tim-kiem/?q=quoc+phong', { reducedMotion: 'reduce', colorScheme: 'light' });
  await site.settled('ready');
  const href = (await site.page.locator(PASSAGE).first().getAttribute('href')) ?? '';
  const plain = href.replace(/:~:.*$/, '');
  const show = async (path: string) => {
    await site.page.goto('about:blank');
    await site.page.goto(new URL(path, site.home).href);
    await site.page.waitForTimeout(400);
    return lit(await site.page.screenshot());
  };
  assert.equal(await show(plain), 0);
  assert.ok((await show(href)) > 200);
  // the directive is the browser's own: scripts of the page see the anchor alone
  assert.equal(await site.page.evaluate(() => location.hash), plain.slice(plain.indexOf('#')));
});

test('a browser without text directives gets the anchor alone', async () => {
  await site.open('/tim-kiem/?q=quoc+phong', {}, (page) =>
    page.addInitScript(() => {
      Reflect.deleteProperty(Document.prototype, 'fragmentDirective');
    }),
  );
  await site.settled('ready');
  assert.equal(await site.page.locator(PASSAGE).count(), 0);
  const href = await site.page.locator('.ps a[href*="#"]').first().getAttribute('href');
  assert.match(href ?? '', /#[a-z0-9-]+$/);
});

test('marks are whole words: nothing of a longer word is marked', async () => {
  for (const q of ['an', 'da', 'quan su']) {
    await site.open(`/tim-kiem/?${new URLSearchParams({ q }).toString()}`);
    await site.page.waitForSelector('archive-search:is([data-state=ready], [data-state=empty])');
    const torn = await site.page.locator('.hit mark').evaluateAll((marks) =>
      marks
        .map((mark) => {
          const [before, after] = [mark.previousSibling, mark.nextSibling];
          return `${before?.textContent?.at(-1) ?? ' '}${mark.textContent}${after?.textContent?.at(0) ?? ' '}`;
        })
        .filter((text) => /^[\p{L}\p{M}\p{N}]|[\p{L}\p{M}\p{N}]$/u.test(text)),
    );
    assert.deepEqual(torn, [], q);
  }
});
