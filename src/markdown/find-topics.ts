import type { Nodes, Root } from 'mdast';
import { PASSAGE_KINDS } from '../gate/components.ts';
import type { Finding } from '../gate/finding.ts';
import type { KeySet } from '../schema/key-set.ts';
import { nearest } from '../vietnamese/nearest.ts';
import { attribute } from './attributes.ts';

/** Typed passages whose topic is not in the list of topics. `bodyLine` is the line of the file the tree begins at. */
export function findTopics(tree: Root, bodyLine: number, topics: KeySet): Finding[] {
  const findings: Finding[] = [];
  // blocks only: a general visit of every word of a large archive took a second
  const look = (node: Nodes): void => {
    if ('children' in node && node.type !== 'paragraph' && node.type !== 'table')
      for (const child of node.children) look(child);
    if (node.type !== 'mdxJsxFlowElement' || !PASSAGE_KINDS.has(node.name)) return;
    const topic = attribute(node, 'topic');
    if (topic === null || topics.has(topic)) return;
    const near = nearest(topic, [...topics.keys()]);
    findings.push({
      rule: 'unknown-topic',
      weight: 'block',
      cover: null,
      field: null,
      line: (node.position?.start.line ?? 1) + bodyLine - 1,
      column: node.position?.start.column ?? 1,
      message: `Thẻ <${String(node.name)}>: không có chủ đề nào mang khóa “${topic.slice(0, 40)}”.`,
      remedy: `${near ? `Có lẽ là “${near}”` : 'Chọn một khóa'}; các khóa ở content/reference/topics.yaml.`,
    });
  };
  look(tree);
  return findings;
}
