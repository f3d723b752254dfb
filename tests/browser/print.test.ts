import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { getDocumentProxy } from 'unpdf';
import { findPapers } from '../../src/publish/pdf-papers.ts';
import { pdfSite } from '../../src/publish/pdf-site.ts';
import { fixture } from '../site/test-site.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const ID = 'kim-dong-2024-03-05-chi-thi';
const OTHER = 'luong-bang-2026-01-20-thong-bao-cong-dan';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Words of each page, in the order in which they are drawn. */
async function pagesOf(pdf: Pdf): Promise<string[]> {
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const { items } = await (await pdf.getPage(at + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
}

describe('a document as PDF', () => {
  const folder = temporaryFolder();
  let bytes: Buffer;
  let pdf: Pdf;
  let pages: string[];
  before(async () => {
    await pdfSite({ site: fixture.out, papers: findPapers(fixture.out, [ID, OTHER]), folder });
    bytes = readFileSync(join(folder, `${ID}.pdf`));
    pdf = await getDocumentProxy(new Uint8Array(bytes));
    pages = await pagesOf(pdf);
  });

  it('says on every sheet that it is a copy for reference, of which version, and which sheet it is', () => {
    assert.ok(pages.length > 1);
    for (const [at, words] of pages.entries()) {
      const plain = words.replaceAll(/\s+/g, ' ');
      assert.match(plain, /Bản tham khảo, không thay bản chính/);
      assert.match(plain, new RegExp(`Trang ${String(at + 1)}/${String(pages.length)}`));
      assert.match(plain, /Bản ngày 05\/02\/2026, SHA-256 (?:[0-9a-f]{4} ?){4}/);
      assert.match(plain, /Huyện ủy Kim Động, 05\/3\/2024/);
    }
  });

  it('has its text, what is left out, and notes with its address and the hash of the open data', () => {
    const all = pages.join(' ').replaceAll(/\s+/g, ' ');
    assert.match(all, /Giao đủ 110 công dân/);
    assert.match(all, /\[ ?lược: vị trí công trình ?\]/);
    assert.match(all, /Không in lại tiêu đề của Đảng/);
    assert.ok(all.includes(`/van-ban/${ID}/`));
    const data = JSON.parse(
      readFileSync(join(fixture.out, `du-lieu/van-ban/${ID}.json`), 'utf8'),
    ) as { text: { sha256: string } };
    assert.ok(all.includes(data.text.sha256));
    assert.doesNotMatch(all, /CỘNG HÒA|ĐẢNG CỘNG SẢN|Theo dõi \(Atom\)|Các mục/);
  });

  it('has title, issuer, language and the day of its version, and an outline', async () => {
    const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
    assert.match(String(info['Title']), /^Chỉ thị: Chỉ thị thử về nhiệm vụ quốc phòng/);
    assert.equal(info['Author'], 'Huyện ủy Kim Động');
    assert.equal(info['Language'], 'vi');
    assert.equal(info['CreationDate'], 'D:20260205000000Z');
    const outline = (await pdf.getOutline()) as { title: string }[];
    assert.ok(outline.length > 0);
    assert.ok(bytes.includes('/MarkInfo'));
  });

  it('leads to the site, not to the machine it was made on', async () => {
    const links = await Promise.all(
      pages.map(async (_, at) => (await pdf.getPage(at + 1)).getAnnotations()),
    );
    const urls = links.flat().flatMap(({ url }: { url?: string }) => url ?? []);
    assert.ok(urls.length > 0);
    for (const url of urls)
      assert.match(url, new RegExp(`^(?:${fixture.site}/|https://example\\.vn/)`));
  });

  it('is the same file when it is made again, alone', async () => {
    const again = temporaryFolder();
    await pdfSite({ site: fixture.out, papers: findPapers(fixture.out, [ID]), folder: again });
    assert.ok(bytes.equals(readFileSync(join(again, `${ID}.pdf`))));
  });

  it('of an announcement tells whom it is for and when', async () => {
    const file = new Uint8Array(readFileSync(join(folder, `${OTHER}.pdf`)));
    const words = (await pagesOf(await getDocumentProxy(file))).join(' ').replaceAll(/\s+/g, ' ');
    assert.match(words, /Dành cho: /);
    assert.match(words, /Bản tham khảo, không thay bản chính/);
  });
});
