import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchPage } from './search-page.ts';

const site = searchPage();

const type = async (text: string): Promise<void> => {
  await site.page.locator('#q').click();
  await site.page.keyboard.type(text);
};
const opened = () => site.page.waitForSelector('#q[aria-expanded=true]');
const closed = () => site.page.waitForSelector('#q[aria-expanded=false]');
const options = () => site.page.locator('[role=option]').allTextContents();
const active = () =>
  site.page.evaluate(() => {
    const id = document.querySelector('#q')?.getAttribute('aria-activedescendant');
    return id ? (document.getElementById(id)?.textContent ?? 'missing') : null;
  });
const inField = () => site.page.locator('#q').inputValue();

test('typing opens a list in groups, eight lines at most, and says how many', async () => {
  await site.open('/tim-kiem/');
  await type('quan');
  await opened();
  const lines = await options();
  assert.ok(lines.length > 2 && lines.length <= 8, String(lines.length));
  await site.page.getByText(`${String(lines.length)} gợi ý`).waitFor({ state: 'attached' });
  const groups = await site.page
    .locator('[role=listbox] [role=group]')
    .evaluateAll((all) =>
      all.map(
        (group) =>
          document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent,
      ),
    );
  assert.ok(groups.includes('Từ ngữ') && groups.includes('Văn bản'), groups.join());
  const controlled = await site.page.locator('#q').getAttribute('aria-controls');
  assert.equal(await site.page.locator(`#${controlled ?? ''}[role=listbox]`).count(), 1);
  assert.deepEqual(await site.violations(), []);
});

test('Enter without a line chosen searches what was typed', async () => {
  await site.open('/tim-kiem/');
  await type('quan');
  await opened();
  await site.page.keyboard.press('Enter');
  await site.settled('ready');
  assert.equal(site.address(), 'q=quan');
  await closed();
});

test('keys go through the list and back to the field', async () => {
  await site.open('/tim-kiem/');
  await type('quan');
  await opened();
  const lines = await options();
  const press = (key: string) => site.page.keyboard.press(key);
  assert.equal(await active(), null);
  await press('ArrowDown');
  assert.equal(await active(), lines[0]);
  await press('ArrowDown');
  assert.equal(await active(), lines[1]);
  await press('ArrowUp');
  await press('ArrowUp');
  assert.equal(await active(), null);
  await press('ArrowUp');
  assert.equal(await active(), lines.at(-1));
  await press('ArrowDown');
  assert.equal(await active(), null);
  for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) {
    await press('ArrowDown');
    assert.notEqual(await active(), null);
    await press(key);
    assert.equal(await active(), null, key);
  }
  await press('ArrowDown');
  await press('Escape');
  await closed();
  assert.equal(await inField(), 'quan');
  await press('Alt+ArrowDown');
  await opened();
  assert.equal(await active(), null);
  await press('Alt+ArrowUp');
  await closed();
  await press('ArrowDown');
  await opened();
  await press('Tab');
  await closed();
  assert.notEqual(await site.page.evaluate(() => document.activeElement?.id), 'q');
});

test('a word is searched, a document opened', async () => {
  await site.open('/tim-kiem/');
  await type('quan s');
  await opened();
  await site.page.keyboard.press('ArrowDown');
  const word = (await active()) ?? '';
  await site.page.keyboard.press('Enter');
  await site.settled('ready');
  assert.equal(await inField(), word);
  assert.equal(site.address(), new URLSearchParams({ q: word }).toString());
  await closed();

  await site.page.locator('#q').fill('');
  await type('06/2024/tt');
  await opened();
  await site.page.keyboard.press('ArrowDown');
  await site.page.keyboard.press('Enter');
  await site.page.waitForURL(/bo-quoc-phong-2024-05-06-thong-tu/);
});

test('a place becomes a filter of the words before it', async () => {
  await site.open('/tim-kiem/?q=quoc+phong&loai=ke-hoach');
  await site.page.locator('.fac input[name=dia-phuong]').first().waitFor();
  const name = await site.page
    .locator('.fac label', { has: site.page.locator('input[name=dia-phuong]') })
    .first()
    .locator('span')
    .first()
    .evaluate((span) => span.firstChild?.textContent ?? '');
  await site.page.locator('#q').fill('');
  await type(`quoc phong o ${name}`);
  const place = site.page
    .locator('[role=group]', { hasText: /^Nơi/ })
    .locator('[role=option]')
    .first();
  await place.waitFor();
  await place.click();
  await site.page.waitForURL(/dia-phuong=/);
  assert.match(site.address(), /^q=quoc\+phong&dia-phuong=[a-z0-9-]+&loai=ke-hoach$/);
});

test('nothing happens while an input method composes', async () => {
  await site.open('/tim-kiem/');
  await site.page.locator('#q').click();
  // before that nobody listens to the field, and what stands in it then counts as typed
  await site.page.waitForSelector('#q[aria-expanded]');
  const session = await site.page.context().newCDPSession(site.page);
  await session.send('Input.imeSetComposition', {
    text: 'quân',
    selectionStart: 4,
    selectionEnd: 4,
  });
  await site.page.waitForTimeout(400);
  assert.equal(await inField(), 'quân');
  assert.equal(await site.page.locator('#q').getAttribute('aria-expanded'), 'false');
  await session.send('Input.insertText', { text: 'quân' });
  await opened();
});

test('Telex left-overs, no marks and the other place of a tone lead to the same', async () => {
  await site.open('/tim-kiem/');
  for (const typed of ['quoocs phongf', 'quoc phong', 'QUỐC PHÒNG t', 'quốc phòng']) {
    await site.page.locator('#q').fill('');
    await type(typed);
    await opened();
    const lines = (await options()).map((line) => line.toLowerCase());
    assert.ok(
      lines.some((line) => line.includes('quốc phòng')),
      `${typed}: ${lines.join(' / ')}`,
    );
  }
});

test('leaving the field closes the list, a late answer does not open it again', async () => {
  await site.open('/tim-kiem/');
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await site.page.route('**/luu-suggest.json', async (route) => {
    await held;
    await route.continue();
  });
  await type('quan');
  await site.page.locator('.how b').click();
  answer();
  await site.page.waitForTimeout(400);
  assert.equal(await site.page.locator('#q').getAttribute('aria-expanded'), 'false');
  await site.page.unroute('**/luu-suggest.json');
  await site.page.locator('#q').fill('');
  await type('quan');
  await opened();
  await site.page.locator('.how b').click();
  await closed();
});

for (const missing of ['luu-suggest.json', 'luu-suggest-*.json', 'luu-register-*.json']) {
  test(`without ${missing} the field stays a field`, async () => {
    await site.open('/tim-kiem/', {}, (page) =>
      page.route(`**/pagefind/${missing}`, (route) => route.fulfill({ status: 404 })),
    );
    await type('quan su');
    await site.page.waitForTimeout(500);
    await site.page.keyboard.press('Enter');
    await site.settled('ready');
  });
}

test('without the code of the list the field stays a field', async () => {
  await site.open('/tim-kiem/', {}, (page) =>
    page.route('**/suggestion-box*.js', (route) => route.abort()),
  );
  await type('quan su');
  await site.page.keyboard.press('Enter');
  await site.settled('ready');
});

/** Opens the page with the code of the list held back; what it gives lets the code come. */
async function withCodeHeld(): Promise<() => void> {
  let go = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await site.open('/tim-kiem/', {}, (page) =>
    page.route('**/suggestion-box*.js', async (route) => {
      await held;
      await route.continue();
    }),
  );
  return () => {
    go();
  };
}

test('what was typed before the code came has its suggestions too', async () => {
  const go = await withCodeHeld();
  await type('quan');
  go();
  await opened();
});

test('what was sent before the code came has no list over its results', async () => {
  const go = await withCodeHeld();
  await type('quan su');
  await site.page.keyboard.press('Enter');
  await site.settled('ready');
  const code = site.page.waitForResponse('**/suggestion-box*.js');
  go();
  await (await code).finished();
  await site.page.waitForTimeout(500);
  assert.equal(await site.page.locator('#q').getAttribute('aria-expanded'), 'false');
  await site.page.locator('#q').fill('');
  await type('quan');
  await opened();
});

test('on a phone each line is large enough for a finger, and nothing is cut off', async () => {
  await site.open('/tim-kiem/', { viewport: { width: 360, height: 740 }, hasTouch: true });
  await site.page.locator('#q').tap();
  await site.page.keyboard.type('quan');
  await opened();
  const boxes = await site.page
    .locator('[role=option]')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
  assert.ok(boxes.every(({ height, right }) => height >= 44 && right <= 360));
  assert.equal(await site.page.evaluate(() => document.documentElement.scrollWidth), 360);
  await site.page.locator('[role=option]').first().tap();
  await site.settled('ready');
});

test('the first page has the same list, and it leads to the search', async () => {
  await site.open('/');
  assert.deepEqual(
    site.asked.filter((url) => url.includes('/pagefind/') || url.includes('suggestion-box')),
    [],
  );
  await type('quan s');
  await opened();
  await site.page.keyboard.press('ArrowDown');
  await site.page.keyboard.press('Enter');
  await site.page.waitForURL(/\/tim-kiem\/\?q=/);
  await site.settled('ready');
});

test('hostile texts suggest nothing and do no harm', async () => {
  await site.open('/tim-kiem/');
  for (const text of [
    '<img src=x onerror=alert(1)>',
    '\u202e🇻🇳',
    '"“”',
    '%00',
    '.*+?^${}()|[]\\',
  ]) {
    await site.page.locator('#q').fill(text);
    await site.page.waitForTimeout(100);
    assert.equal(await site.page.locator('search-suggestions img').count(), 0);
  }
});
