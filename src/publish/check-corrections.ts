import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unsaidChange, type BodyChange } from '../documents/history/body-change.ts';
import { idOf } from '../documents/history/file-versions.ts';
import { loadReference } from '../documents/reference.ts';
import { readVersion } from '../markdown/read-version.ts';
import { shownPath } from '../markdown/shown-path.ts';
import type { Problem } from '../schema/problem.ts';
import { changesSince, contentRepository } from './content-repository.ts';
import { correctionBase } from './correction-base.ts';
import { gitBlobs } from './git.ts';

export interface CorrectionOptions {
  /** Path of the content folder. */
  content: string;
  /** `YYYY-MM-DD` */
  today: string;
  /** Branch or commit to compare with; the default is told at `correctionBase`. */
  base?: string | undefined;
  /** Compares what is staged with the last commit instead of the files in the folder with the base. */
  staged?: boolean | undefined;
}

export interface CorrectionCheck {
  /** Commit that was compared with; `null` where there is nothing to compare with. */
  base: string | null;
  /** True where only the last commits are there, so that the base may be missing. */
  shallow: boolean;
  /** Documents whose files differ from those of the base. */
  changed: number;
  problems: Problem[];
}

/**
 * Looks for published documents whose words changed since the base without an entry in `corrections` that says so. A text
 * that was not public, or is no more, is no concern of this rule. Throws a `GitError` where `base` is unknown.
 */
export async function checkCorrections({
  content,
  today,
  base: wanted,
  staged = false,
}: CorrectionOptions): Promise<CorrectionCheck> {
  const repository = await contentRepository(content);
  const check: CorrectionCheck = {
    base: null,
    shallow: repository?.shallow ?? false,
    changed: 0,
    problems: [],
  };
  if (!repository) return check;
  check.base = staged ? repository.head : await correctionBase(repository, wanted);
  if (check.base === null) return check;
  const changes = (await changesSince(repository, check.base, { staged, renames: false })).filter(
    ({ to }) => to.endsWith('.mdx'),
  );
  check.changed = changes.length;
  if (changes.length === 0) return check;
  const reference = loadReference(content);
  const blobs = await gitBlobs(
    content,
    changes
      .flatMap(({ blobBefore, blob }) => [blobBefore, blob])
      .filter((name) => !/^0+$/.test(name)),
  );
  const gone = new Map(
    changes.flatMap((change) =>
      change.status === 'D' ? [[idOf(change.to), change] as const] : [],
    ),
  );
  for (const { status, to: path, blobBefore, blob } of changes) {
    if (status === 'D') continue;
    const now = staged ? blobs.get(blob) : fileAt(join(content, path));
    const after = now && readVersion(now, path, reference);
    // a document that came in the place of another says so by its aliases; what git takes for a rename may be none
    const old =
      status === 'A'
        ? [idOf(path), ...(after?.data.aliases ?? [])].map((id) => gone.get(id)).find(Boolean)
        : { to: path, blobBefore };
    const bytes = old && blobs.get(old.blobBefore);
    const before = bytes && readVersion(bytes, old.to, reference);
    if (!before?.isPublicOn(today) || !after?.isPublicOn(today)) continue;
    const change = unsaidChange(before, after);
    if (!change) continue;
    const place = after.placeOf(after.data.corrections.length > 0 ? ['corrections'] : []);
    check.problems.push(problem(shownPath(content, path), place, change, today));
  }
  return check;
}

const MOST_PLACES = 6;

const fileAt = (path: string): Buffer | undefined =>
  existsSync(path) ? readFileSync(path) : undefined;

function problem(
  file: string,
  place: { line: number; column: number },
  { places, first }: BodyChange,
  today: string,
): Problem {
  const named = places.slice(0, MOST_PLACES).join(', ');
  const more =
    places.length > MOST_PLACES ? ` và ${String(places.length - MOST_PLACES)} đoạn khác` : '';
  const where = named && ` ở đoạn ${named}${more}`;
  const entry = `{ date: ${today}, kind: dinh-chinh, note: 'Sửa chữ${where}.' }`;
  return {
    file,
    ...place,
    field: 'corrections',
    rule: 'correction-missing',
    message: `Chữ của văn bản đã công bố đổi${where}${sayFirst(first)}, mà corrections chưa ghi lần sửa này.`,
    remedy: `Thêm một dòng vào corrections, rồi ghi rõ đã sửa gì:  - ${entry}`,
    severity: 'error',
  };
}

function sayFirst(first: BodyChange['first']): string {
  if (!first) return '';
  const { before, after } = first;
  if (before === '') return ` (chỗ đầu: thêm “${after}”)`;
  if (after === '') return ` (chỗ đầu: bỏ “${before}”)`;
  return ` (chỗ đầu: “${before}” thành “${after}”)`;
}
