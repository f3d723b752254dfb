import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';

/** The form of Sveltia CMS, driven as a clerk would. */
export interface EditorForm {
  /** The part of a field by its name; the form draws parts when they are scrolled to. */
  field: (name: string) => Promise<Locator>;
  fill: (name: string, text: string) => Promise<void>;
  choose: (name: string, label: string) => Promise<void>;
  /** Saves and gives what was said: of faults, or that it is saved. */
  save: () => Promise<string>;
}

/** Drives the form on a page. */
export function editorForm(page: Page): EditorForm {
  const field = async (name: string): Promise<Locator> => {
    const part = page.locator(`section[data-key-path="${name}"]`).first();
    await page.locator('section[data-key-path]').first().waitFor();
    for (const step of [0, -20_000, ...Array<number>(60).fill(300)]) {
      if ((await part.count()) > 0) break;
      await page.mouse.move(600, 500);
      await page.mouse.wheel(0, step);
      await page.waitForTimeout(60);
    }
    assert.equal(await part.count(), 1, `the form has no ${name}`);
    await part.scrollIntoViewIfNeeded();
    // a part that has just been drawn takes no answer yet
    await page.waitForTimeout(300);
    return part;
  };
  return {
    field,
    fill: async (name, text) => (await field(name)).getByRole('textbox').first().fill(text),
    choose: async (name, label) => {
      const part = await field(name);
      const list = part.getByRole('combobox');
      if ((await list.count()) === 0) {
        const button = part.getByRole('radio', { name: label, exact: true });
        await button.click();
        await page.waitForTimeout(300);
        assert.equal(await button.getAttribute('aria-checked'), 'true');
      } else {
        await list.first().click();
        await page.getByRole('option', { name: label, exact: true }).first().click();
      }
    },
    save: async () => {
      // the form hears of what was typed a moment later, and what was said last goes by itself
      await page.waitForTimeout(700);
      await page.locator('.toast').last().waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Lưu', exact: true }).first().click();
      const says = page.locator('[role="alertdialog"], .toast [role]').first();
      await says.waitFor();
      return says.innerText();
    },
  };
}
