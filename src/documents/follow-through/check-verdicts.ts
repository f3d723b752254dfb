import { NO_EVIDENCE, type FollowVerdict } from '#schema/follow-through.ts';
import type { YamlSource } from '#schema/parse-yaml.ts';
import type { Problem } from '#schema/problem.ts';
import { nearest } from '#vietnamese/nearest.ts';

/** What the archive knows of the papers that verdicts name. */
export interface KnownPlaces {
  /** Ids of all documents, those that are not public too: of these nothing more is asked. */
  ids: ReadonlySet<string>;
  /** Anchors of the blocks of a public document; `null` of any other. */
  anchorsOf: (id: string) => readonly string[] | null;
}

type Placed = FollowVerdict & { index: number };

/**
 * What is wrong with the verdicts of editors: ids and anchors that are not there, lines that say the same or the opposite. A verdict
 * on words that were changed, or on a paper that is public no more, is no fault: it is not shown, and is a debt.
 */
export function checkVerdicts(
  verdicts: readonly Placed[],
  source: YamlSource,
  known: KnownPlaces,
): Problem[] {
  const problems: Problem[] = [];
  const add = (
    { index }: Placed,
    field: 'task' | 'evidence' | 'verdict',
    said: Pick<Problem, 'rule' | 'message' | 'remedy'>,
  ): void => {
    const place = source.placeOf([index, field]);
    const path = `[${String(index)}].${field}`;
    problems.push({ file: source.file, ...place, field: path, ...said, severity: 'error' });
  };
  for (const verdict of verdicts)
    for (const field of ['task', 'evidence'] as const) {
      const fault = faultOf(verdict[field], known);
      if (fault) add(verdict, field, fault);
    }
  for (const verdict of verdicts)
    if (verdict.evidence === NO_EVIDENCE && verdict.verdict === 'bac-bo')
      add(verdict, 'verdict', {
        rule: 'follow-through-empty',
        message: `Kết luận: “${NO_EVIDENCE}” với “bac-bo” không nói điều gì.`,
        remedy: 'Ghi đoạn báo cáo có nhắc tới việc ấy với xac-nhan, hoặc xóa mục này.',
      });
  for (const [other, verdict] of contradictions(verdicts))
    add(verdict, 'evidence', {
      rule: 'follow-through-contradiction',
      message: `Việc ${verdict.task}: mục này và mục ở dòng ${String(source.placeOf([other.index]).line)} ${clash(other, verdict)}.`,
      remedy: 'Giữ một mục, xóa mục kia.',
    });
  return problems;
}

function faultOf(
  place: string,
  { ids, anchorsOf }: KnownPlaces,
): Pick<Problem, 'rule' | 'message' | 'remedy'> | null {
  if (place === NO_EVIDENCE) return null;
  const [id = '', anchor = ''] = place.split('#');
  if (!ids.has(id)) {
    const near = nearest(id, ids);
    return {
      rule: 'follow-through-unknown-document',
      message: `Không có văn bản nào mang mã “${id}”.`,
      remedy: near ? `Có lẽ là “${near}”.` : 'Sửa mã văn bản, hoặc xóa mục này.',
    };
  }
  const anchors = anchorsOf(id);
  if (anchors === null || anchors.includes(anchor)) return null;
  const near = nearest(anchor, anchors);
  return {
    rule: 'follow-through-unknown-passage',
    message: `Văn bản ${id} không có, hoặc không còn, đoạn “${anchor}”.`,
    remedy: `${near ? `Có lẽ là “${near}”. ` : ''}Neo của một đoạn ở đường dẫn khi bấm vào số của đoạn; đoạn đã bỏ thì xóa mục này.`,
  };
}

/** Pairs of entries that cannot both stand, the later one second. */
function contradictions(verdicts: readonly Placed[]): [Placed, Placed][] {
  const byTask = Map.groupBy(verdicts, ({ task }) => task);
  return [...byTask.values()].flatMap((own) =>
    own.flatMap((later, at): [Placed, Placed][] => {
      const earlier = own.slice(0, at).find((one) => clash(one, later) !== null);
      return earlier ? [[earlier, later]] : [];
    }),
  );
}

function clash(one: FollowVerdict, other: FollowVerdict): string | null {
  if (one.evidence === other.evidence)
    return one.verdict === other.verdict ? 'nói cùng một điều' : 'nói ngược nhau';
  const nothing = [one, other].some(({ evidence }) => evidence === NO_EVIDENCE);
  const something = [one, other].some(
    ({ evidence, verdict }) => evidence !== NO_EVIDENCE && verdict === 'xac-nhan',
  );
  return nothing && something ? 'nói ngược nhau: không nhắc tới, và có dẫn chứng' : null;
}
