import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { offerFolder, type Files } from '../browser/editor-folder.ts';
import { editorForm } from '../browser/editor-form.ts';
import { PLANS, SITES } from './guide-site.ts';
import { limitedPlan, markedPlan, picturedPlan, samplePlan } from './sample-files.ts';
import type { Part } from './take-picture.ts';

/** One picture. */
export interface Picture {
  /** Its file below `folder`, without the ending. */
  name: string;
  /** `.github/guide` where it is not told. */
  folder?: string;
  site: keyof typeof SITES;
  /** Address of the page below the site's base. */
  path: string;
  /** CSS px; 1000 where it is not told. */
  width?: number;
  /** What a clerk does before; gives which part of the page is shown. */
  /** Height of the window, CSS px; 700 where it is not told. */
  height?: number;
  prepare?: (page: Page) => Promise<Part> | Part;
}

const DESK = '/bien-tap/nhap/';
const EDITOR = '/bien-tap/soan/';

/** Gives the page that makes drafts a file, and waits until it is read. */
async function give(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.setInputFiles('input[type=file]', { name, mimeType: '', buffer });
  await page.waitForFunction(() => {
    const desk = document.querySelector<HTMLElement>('draft-desk');
    return desk?.dataset['state'] === 'idle' && desk.dataset['making'] === undefined;
  });
}

const section = (page: Page, heading: string) =>
  page.locator('draft-desk section').filter({ has: page.getByRole('heading', { name: heading }) });

/** Opens the editor on a copy of the content, at an address within it. */
async function openEditor(page: Page, address: string): Promise<void> {
  const { content } = SITES.preview;
  const files: Files = Object.fromEntries(
    globSync('**/*.{mdx,yaml}', { cwd: content }).map((path) => [
      `content/${path.replaceAll('\\', '/')}`,
      readFileSync(join(content, path), 'utf8'),
    ]),
  );
  await offerFolder(page, files);
  await page.reload();
  await page.getByRole('button', { name: 'Mở thư mục của kho trên máy này' }).click();
  await page.getByText('Văn bản chỉ đạo').first().waitFor();
  await page.goto(`${page.url().split('#')[0] ?? ''}#/collections/${address}`);
}

/** Scrolls a part of the form to the top of what is seen. */
const toTop = (part: Locator): Promise<void> =>
  part.evaluate((element) => {
    element.scrollIntoView({ block: 'start' });
  });

const SCREEN: Part = { tallest: 700 };

/** The picture of README.md, then all of CONTRIBUTING.vi.md in its order. */
export const PICTURES: readonly Picture[] = [
  {
    name: 'screenshot',
    folder: '.github',
    site: 'published',
    path: '/van-ban/kim-dong-2024-12-20-chi-thi/',
    width: 1280,
    height: 900,
    prepare: () => ({}),
  },
  {
    name: 'bien-tap',
    site: 'published',
    path: '/bien-tap/',
    prepare: (page) => ({ to: page.locator('#nhap') }),
  },
  {
    name: 'nhap-tep',
    site: 'published',
    path: DESK,
    prepare: (page) => ({ to: page.locator('.paste') }),
  },
  {
    name: 'nhap-cac-muc',
    site: 'published',
    path: DESK,
    prepare: async (page) => {
      await give(page, 'ke-hoach.docx', samplePlan());
      return { from: page.locator('[data-status]'), tallest: 950 };
    },
  },
  {
    name: 'nhap-cong-kiem',
    site: 'published',
    path: DESK,
    prepare: async (page) => {
      await give(page, 'ke-hoach.docx', limitedPlan());
      return { from: page.locator('[data-status]'), to: section(page, 'Cổng kiểm') };
    },
  },
  {
    name: 'nhap-dau-mat',
    site: 'published',
    path: DESK,
    prepare: async (page) => {
      await give(page, 'ke-hoach.docx', markedPlan());
      return { from: page.locator('[data-status]'), to: page.locator('[data-report]') };
    },
  },
  {
    name: 'nhap-anh',
    site: 'published',
    path: DESK,
    prepare: async (page) => {
      await give(page, 'ke-hoach.docx', await picturedPlan());
      const pictures = section(page, 'Ảnh');
      return { from: pictures, to: pictures };
    },
  },
  {
    name: 'nhap-luu',
    site: 'published',
    path: DESK,
    prepare: async (page) => {
      await give(page, 'ke-hoach.docx', samplePlan());
      const save = page.locator('section.save');
      return { from: save, to: save };
    },
  },
  {
    name: 'nhap-dien-thoai',
    site: 'published',
    path: DESK,
    width: 360,
    prepare: async (page) => {
      await give(page, 'ke-hoach.docx', samplePlan());
      return { from: page.locator('[data-status]'), tallest: 800 };
    },
  },
  { name: 'soan-mo-kho', site: 'published', path: EDITOR, prepare: () => SCREEN },
  {
    name: 'soan-danh-sach',
    site: 'published',
    path: EDITOR,
    prepare: async (page) => {
      await openEditor(page, 'directives');
      await page.getByText(PLANS.draft).first().waitFor();
      return SCREEN;
    },
  },
  {
    name: 'soan-bieu-mau',
    site: 'published',
    path: EDITOR,
    prepare: async (page) => {
      await openEditor(page, `directives/entries/2025/${PLANS.draft}`);
      await editorForm(page).field('title');
      return SCREEN;
    },
  },
  {
    name: 'soan-cho-phep',
    site: 'published',
    path: EDITOR,
    prepare: async (page) => {
      await openEditor(page, `directives/entries/2025/${PLANS.corrected}`);
      const release = await editorForm(page).field('release');
      await release.getByRole('button', { name: 'Mở rộng' }).first().click();
      await toTop(release);
      // parts of the form are drawn when they come into sight
      await release.getByText('Đã kiểm', { exact: true }).first().waitFor();
      return SCREEN;
    },
  },
  {
    name: 'soan-loi',
    site: 'published',
    path: EDITOR,
    prepare: async (page) => {
      await openEditor(page, `directives/entries/2025/${PLANS.draft}`);
      const form = editorForm(page);
      await form.fill('issued', '06/01/2025');
      await form.save();
      await toTop(await form.field('number'));
      return SCREEN;
    },
  },
  {
    name: 'xem-truoc',
    site: 'preview',
    path: `/van-ban/${PLANS.draft}/`,
    prepare: () => ({ tallest: 760 }),
  },
  {
    name: 'lich-su',
    site: 'published',
    path: `/van-ban/${PLANS.corrected}/lich-su/`,
    prepare: () => ({ tallest: 760 }),
  },
  {
    name: 'bia',
    site: 'published',
    path: `/van-ban/${PLANS.withdrawn}/`,
    prepare: () => ({ tallest: 520 }),
  },
];
