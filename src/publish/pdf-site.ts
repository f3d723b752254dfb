import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { withPdfInfo, type PdfInfo } from './pdf-info.ts';
import type { Paper } from './pdf-papers.ts';
import { siteFromFolder } from './site-from-folder.ts';

/** A PDF that was written. */
export interface PdfFile extends Paper {
  /** Absolute path. */
  file: string;
  bytes: number;
}

/** What to print, where to, and who is told. */
export interface PdfWork {
  /** Folder of the built site. */
  site: string;
  papers: readonly Paper[];
  /** Absolute path of the folder of the PDFs; made where it is missing. */
  folder: string;
  signal?: AbortSignal | undefined;
  onDone?: ((done: number, id: string) => void) | undefined;
}

/**
 * Prints documents of the built site as PDFs, `<id>.pdf` each, tagged and outlined, with title, issuer and the day of the version.
 * Some pages of one browser share the work; each file is written whole or not at all. Throws `BrowserError`.
 */
export async function pdfSite({
  site,
  papers,
  folder,
  signal,
  onDone,
}: PdfWork): Promise<PdfFile[]> {
  await mkdir(folder, { recursive: true });
  const browser = await launchChromium();
  try {
    const context = await browser.newContext();
    // at the very addresses that the site is made for, so that links in the file lead there
    const home = await siteFromFolder(context, site, papers[0]?.path ?? '/');
    const files: PdfFile[] = [];
    let next = 0;
    const worker = async (): Promise<void> => {
      const page = await context.newPage();
      await page.emulateMedia({ media: 'print' });
      for (let paper = papers[next++]; paper; paper = papers[next++]) {
        signal?.throwIfAborted();
        const bytes = await pdfOf(page, home + paper.path);
        const file = join(folder, `${paper.id}.pdf`);
        await writeWhole(file, bytes);
        files.push({ ...paper, file, bytes: bytes.length });
        onDone?.(files.length, paper.id);
      }
    };
    const workers = Math.min(papers.length, Math.max(2, availableParallelism()), 4);
    await Promise.all(Array.from({ length: workers }, worker));
    return files.sort((a, b) => (a.file < b.file ? -1 : 1));
  } finally {
    await browser.close();
  }
}

/** The PDF of a page at an address. */
async function pdfOf(page: Page, address: string): Promise<Uint8Array> {
  await page.goto(address, { waitUntil: 'load' });
  const info = await page.evaluate(async (): Promise<PdfInfo> => {
    await document.fonts.ready;
    const words = (selector: string): string =>
      document.querySelector(selector)?.textContent.trim() ?? '';
    const things = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    return {
      title: `${words('.pt .k')}: ${words('.pt [role="heading"]')}`.replaceAll('\u00a0', ' '),
      author: words('.ph b').replaceAll('\u00a0', ' '),
      creator: 'Lưu',
      day: /"dateModified":"(\d{4}-\d\d-\d\d)"/.exec(things)?.[1] ?? '2000-01-01',
    };
  });
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
  return withPdfInfo(pdf, info);
}

/** Writes a file beside its place and puts it there by its name. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const half = `${path}.new-${randomUUID()}`;
  try {
    await writeFile(half, bytes);
    await rename(half, path);
  } finally {
    await rm(half, { force: true });
  }
}
