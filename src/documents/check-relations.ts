import type { RelationType } from '#schema/document.ts';
import { parseNumber } from '#schema/document-number.ts';
import { edtfBounds } from '#schema/edtf-bounds.ts';
import type { Law } from '#schema/law.ts';
import type { Problem } from '#schema/problem.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import { nearest } from '#vietnamese/nearest.ts';
import {
  dateOf,
  problemAt,
  type CheckedDocument,
  type UnfinishedFile,
} from './checked-document.ts';

type Laws = ReadonlyMap<string, Pick<Law, 'issued'>>;

/** Nearest ids are looked for so often at most: beyond that the list itself is wrong and the search only costs time. */
const MOST_HINTS = 50;

/**
 * Relations to nowhere, to oneself, to what was removed, to what came later; and circles of “thay thế”. Of relations to
 * `unfinished` drafts nothing more can be said.
 */
export function checkRelations(
  documents: readonly CheckedDocument[],
  laws: Laws,
  unfinished: readonly UnfinishedFile[] = [],
): Problem[] {
  const drafts = new Set(unfinished.map(({ id }) => id));
  const problems: Problem[] = [];
  const byId = new Map<string, CheckedDocument>();
  for (const document of documents) {
    for (const alias of document.data.aliases) byId.set(alias, document);
  }
  for (const document of documents) byId.set(document.data.id, document);

  const replaces = new Map<CheckedDocument, { to: CheckedDocument; at: number }[]>();
  for (const document of documents) {
    document.data.relations.forEach(({ type, target }, at) => {
      const report = (rule: string, message: string, remedy: string) =>
        problems.push(problemAt(document, ['relations', at, 'target'], rule, message, remedy));
      const other = byId.get(target);
      if (!other) {
        if (drafts.has(target)) return;
        const issued = laws.get(target)?.issued;
        if (issued) checkOrder(document, type, target, issued, report);
        if (laws.has(target) || parseNumber(target)) return;
        const hint = problems.length < MOST_HINTS;
        const near = hint ? nearest(target, [...byId.keys(), ...laws.keys()]) : null;
        report(
          'relation-to-nowhere',
          `Không có văn bản nào mang mã “${target}”, và đây không phải số, ký hiệu.`,
          near
            ? `Có lẽ là “${near}”.`
            : 'Ghi mã của văn bản trong kho, khóa trong laws.yaml, hoặc số, ký hiệu như 02/CT-UBND.',
        );
        return;
      }
      if (other === document) {
        report('relation-to-itself', 'Văn bản quan hệ với chính nó.', 'Bỏ quan hệ này.');
        return;
      }
      if (other.data.id !== target) {
        report(
          'relation-to-old-id',
          `“${target}” là mã cũ.`,
          `Ghi mã đang dùng: “${other.data.id}”.`,
        );
      }
      if (other.data.status === 'removed' || other.data.status === 'removed-secrecy') {
        report(
          'relation-to-removed',
          `Văn bản “${target}” đã gỡ khỏi kho.`,
          'Bỏ quan hệ này, hoặc ghi số, ký hiệu nếu được phép nêu.',
        );
      }
      checkOrder(document, type, target, dateOf(other.data), report);
      if (type === 'thay-the') {
        const list = replaces.get(document);
        if (list) list.push({ to: other, at });
        else replaces.set(document, [{ to: other, at }]);
      }
    });
  }
  return [...problems, ...circles(replaces)];
}

/** A relation always looks back: what a document rests on, carries out, amends or replaces stood before it. */
function checkOrder(
  document: CheckedDocument,
  type: RelationType,
  target: string,
  issued: string,
  report: (rule: string, message: string, remedy: string) => void,
): void {
  if (edtfBounds(dateOf(document.data)).latest >= edtfBounds(issued).earliest) return;
  report(
    'relation-to-later',
    `Quan hệ “${type}” chỉ đến “${target}”, văn bản có sau (${formatDate(issued)}).`,
    'Quan hệ ghi ở văn bản ra sau, chỉ về văn bản ra trước; xem lại mã hoặc ngày.',
  );
}

/** Every circle of “thay thế” once, at the document where it was first entered. */
function circles(
  replaces: ReadonlyMap<CheckedDocument, readonly { to: CheckedDocument; at: number }[]>,
): Problem[] {
  const problems: Problem[] = [];
  const done = new Set<CheckedDocument>();
  for (const start of replaces.keys()) {
    // a walk with its own stack: chains may be longer than the call stack is deep
    const trail: { document: CheckedDocument; next: number }[] = [];
    const onTrail = new Set<CheckedDocument>();
    const enter = (document: CheckedDocument) => {
      trail.push({ document, next: 0 });
      onTrail.add(document);
    };
    if (!done.has(start)) enter(start);
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const edge = replaces.get(top.document)?.[top.next];
      if (!edge) {
        done.add(top.document);
        onTrail.delete(top.document);
        trail.pop();
        continue;
      }
      top.next += 1;
      if (onTrail.has(edge.to)) {
        const ids = trail.map(({ document }) => document.data.id);
        const circle = [...ids.slice(ids.indexOf(edge.to.data.id)), edge.to.data.id];
        problems.push(
          problemAt(
            top.document,
            ['relations', edge.at, 'target'],
            'replaces-circle',
            `Các văn bản thay thế nhau thành vòng: ${circle.join(' → ')}.`,
            'Bỏ một quan hệ “thay-the” trong vòng.',
          ),
        );
      } else if (!done.has(edge.to)) enter(edge.to);
    }
  }
  return problems;
}
