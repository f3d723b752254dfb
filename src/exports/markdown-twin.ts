import type { RenderedBody } from '#documents/document.ts';
import type { DocumentHead } from './document-record.ts';
import { htmlTree, sectionTrees, type HtmlElement, type HtmlNode } from './html-tree.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { markdownLine, markdownText } from './markdown-text.ts';

/**
 * A document as plain Markdown: its title, what is known of it, its text. Made of the public body alone: passages are what
 * stands in them, withheld words `[lược: …]`. `origin` is that of the site, for addresses inside it.
 */
export function markdownTwin(head: DocumentHead, body: RenderedBody, origin: string): string {
  const absolute = (href: string): string => (href.startsWith('/') ? origin + href : href);
  const blocks = [
    `# ${markdownText(head.title).trim()}`,
    facts(head),
    `> ${markdownText(head.note)}`,
    ...head.editorNotes.map((note) => `> Ghi chú của biên tập: ${markdownText(note).trim()}`),
  ];
  const trees = sectionTrees(body);
  for (const [at, { number, title }] of body.sections.entries()) {
    if (title !== null)
      blocks.push(`## ${markdownText(number === null ? title : `${number}. ${title}`)}`);
    blocks.push(...markdownBlocks(trees[at] ?? [], absolute));
  }
  if (body.footnotes !== '') blocks.push(...footnotes(htmlTree(body.footnotes), absolute));
  return `${blocks.join('\n\n')}\n`;
}

function facts(head: DocumentHead): string {
  const { source, signer, status } = head;
  const lines: [label: string, value: string | null][] = [
    ['Loại', markdownText(head.docType.name)],
    ['Số, ký hiệu', markdownText(head.number ?? 'không ghi')],
    ['Cơ quan', markdownText(head.issuer.name)],
    ['Địa phương', markdownText(head.locality.name)],
    ['Ngày', markdownText(head.date.edtf)],
    ['Năm công tác', String(head.year)],
    ['Chủ đề', markdownText(head.topics.map(({ name }) => name).join('; '))],
    ['Tình trạng', status.today && markdownText(status.today.word)],
    ['Người ký', signer === undefined ? null : markdownText(signer?.name ?? 'không ghi')],
    ['Nguồn', markdownText(source.publisher ?? 'chưa rõ nơi đăng') + address(source.url)],
    ['Trang', `<${head.addresses.page}>`],
    ['Dữ liệu', `<${head.addresses.json}>`],
  ];
  return lines
    .flatMap(([label, value]) => (value === null ? [] : [`- ${label}: ${value}`]))
    .join('\n');
}

const address = (url: string | null): string =>
  url === null ? '' : `, <${url.replace(/[<>\s]/gu, encodeURIComponent)}>`;

/** Notes in their order, `[^1]: …`; their numbers are those that the text calls them by. */
function footnotes(nodes: readonly HtmlNode[], absolute: (href: string) => string): string[] {
  return itemsOf(nodes).map(
    (item, at) =>
      `[^${String(at + 1)}]: ${markdownLine(markdownBlocks(item.children, absolute).join(' '))}`,
  );
}

function itemsOf(nodes: readonly HtmlNode[]): HtmlElement[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return node.tag === 'li' ? [node] : itemsOf(node.children);
  });
}
