import { appendFileSync } from 'node:fs';
import { formatChanges, sayAlone } from '../src/publish/format-changes.ts';
import { GitError } from '../src/publish/git.ts';
import { lostAddresses, takenBack } from '../src/publish/lost-addresses.ts';
import { proposalChanges, type ProposalChanges } from '../src/publish/proposal-changes.ts';
import { readSettings, SettingsError } from '../src/publish/settings.ts';
import { publishedUrls, silentUrls } from '../src/publish/url-lock.ts';
import { readArchive } from './read-archive.ts';

/** Flags of the commands that look at a proposal. */
export const PROPOSAL_FLAGS = {
  base: { type: 'string' },
  summary: { type: 'string' },
  'two-persons': { type: 'boolean', default: false },
} as const;

/** Values of these flags. */
export interface ProposalFlags {
  base?: string | undefined;
  summary?: string | undefined;
  'two-persons': boolean;
}

/** Compares with the base, adds the summary to its file, tells what a second person has yet to do and which addresses would be lost. */
export async function tellChanges({
  base,
  summary,
  'two-persons': two,
}: ProposalFlags): Promise<{ changes: ProposalChanges; text: string; faults: string[] }> {
  const settings = readSettings(process.env);
  const { content, today } = settings;
  const changes = await proposalChanges({ content, today, base: base || undefined }).catch(
    (cause: unknown) => {
      if (!(cause instanceof GitError)) throw cause;
      throw new SettingsError(
        `Không so được với ${base ?? 'nhánh chính'}: ${cause.message} Trên máy dựng, lấy đủ lịch sử (fetch-depth: 0).`,
        { cause },
      );
    },
  );
  const text = formatChanges(changes);
  if (summary) appendFileSync(summary, `${text}\n`);
  const faults = changes.documents.flatMap(({ file, people }) =>
    two && people && !people.good
      ? [
          `${file}: ${sayAlone(people)}. Người thứ hai đọc lại, ghi release (hoặc ngày mới của release) bằng một commit của chính mình.`,
        ]
      : [],
  );
  // the list of addresses may lag behind, what git holds does not
  if (takenBack(changes.documents).length > 0) {
    const archive = await readArchive(settings);
    const answered = new Set([...publishedUrls(archive), ...silentUrls(archive)]);
    for (const { file, url } of lostAddresses(changes.documents, answered))
      faults.push(
        `${file}: ${url} đang công bố mà đề nghị này làm mất. Đổi mã thì ghi mã cũ vào aliases; gỡ xuống thì giữ tệp với status: withdrawn, removed hoặc removed-secrecy.`,
      );
  }
  return { changes, text, faults };
}
