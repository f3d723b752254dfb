import { visit } from 'unist-util-visit';
import { isExternal } from '../../gate/link-safety.ts';
import { attribute } from '../../markdown/attributes.ts';
import { markOf, markProvisions } from '../../markdown/provisions.ts';
import type { LintDocument } from '../lint-document.ts';
import type { LintFinding, LintRule } from '../rule.ts';

/** Links of this site that lead nowhere, and files that are not there. Links to other sites are not asked about. */
export const deadLink: LintRule = {
  key: 'dead-link',
  severity: 'error',
  message: 'Liên kết hoặc tệp không có trong kho',
  remedy: 'Sửa địa chỉ: mã văn bản, khóa địa phương, khóa văn bản viện dẫn hoặc tên tệp kèm.',
  accepts: [
    {
      body: 'Xem [Kim Động](/dia-phuong/kim-dong-331/), [Luật](/can-cu/78-2015-qh13/), [năm](/nam/2024/).',
    },
    {
      body: 'Xem [trang khác](https://example.vn/khong-co/) và [mục 2](#muc-2).\n\n## 2. Mục hai\n\nChữ.',
    },
  ],
  refuses: [
    { body: 'Xem [văn bản](/van-ban/khong-co-van-ban-nay/).' },
    {
      body: 'Xem [nơi](/dia-phuong/khong-co-noi-nay/) hoặc [luật][1].\n\n[1]: /can-cu/khong-co-luat/',
    },
    { body: 'Xem [mục 9](#muc-9).\n\n## 2. Mục hai\n\nChữ.' },
    { body: '![Các đại biểu dự họp](attachments/khong-co.jpg)' },
    { data: { attachments: [{ file: 'khong-co.pdf', label: 'Phụ lục' }] } },
  ],
  find: (document) => [...inBody(document), ...inFields(document)],
};

function inBody({ tree, bodyLine, collection, known }: LintDocument): LintFinding[] {
  const findings: LintFinding[] = [];
  if (!tree) return findings;
  let anchors: ReadonlySet<string> | undefined;
  const leads = (url: string): boolean => {
    if (isExternal(url) || /^(?:mailto|tel):/iu.test(url)) return true;
    if (url.startsWith('#')) {
      anchors ??= anchorsOf(tree, collection === 'pages' ? 'page' : 'document');
      return anchors.has(decodeURI(url.slice(1)));
    }
    // what the gate refuses is told there
    if (!url.startsWith('/')) return true;
    return isFile(url) ? known.isAttached(fileOf(url)) : known.answers(url);
  };
  visit(tree, (node) => {
    let dead = false;
    if (node.type === 'link' || node.type === 'definition') dead = !leads(node.url);
    else if (node.type === 'image') dead = !known.isAttached(fileOf(node.url));
    else if (node.type === 'mdxJsxFlowElement' && node.name === 'Figure')
      dead = !known.isAttached(fileOf(attribute(node, 'src') ?? ''));
    if (!dead) return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    findings.push({ line: line + bodyLine - 1, column });
  });
  return findings;
}

function inFields({ data, known, placeOf }: LintDocument): LintFinding[] {
  return (data?.attachments ?? []).flatMap(({ file }, at) =>
    known.isAttached(file) ? [] : [placeOf(['attachments', at, 'file'])],
  );
}

const isFile = (url: string): boolean => url.startsWith('/attachments/');
const fileOf = (url: string): string =>
  url.replace(/[?#].*$/su, '').replace(/^\/?(?:attachments\/)?/u, '');

function anchorsOf(
  tree: NonNullable<LintDocument['tree']>,
  kind: 'document' | 'page',
): Set<string> {
  markProvisions(tree, kind);
  const anchors = new Set<string>();
  visit(tree, (node) => {
    const { anchor, block } = markOf(node);
    if (anchor !== undefined) anchors.add(anchor);
    if (block) anchors.add(block.anchor);
  });
  return anchors;
}
