// Asks for what a new document is, and writes its draft.
import { join, relative, resolve } from 'node:path';
import { askDraft } from '../src/documents/drafts/ask-draft.ts';
import { DRAFT_QUESTIONS } from '../src/documents/drafts/draft-questions.ts';
import { readFlags } from '../src/documents/drafts/read-flags.ts';
import { missingAnswers, writeDraft } from '../src/documents/drafts/write-draft.ts';
import { loadReference } from '../src/documents/reference.ts';
import { ContentError } from '../src/publish/make-pages.ts';
import { readSettings, SettingsError } from '../src/publish/settings.ts';
import { takenIds } from '../src/publish/taken-ids.ts';
import { writeNewFile } from '../src/publish/write-new-file.ts';
import { ENVIRONMENT, readArguments, run } from './command.ts';
import { openTalk } from './talk.ts';

const HELP = `npm run new -- [CÂU TRẢ LỜI…] [--json]

Hỏi từng điều về một văn bản mới, kiểm ngay từng câu, rồi ghi tệp nháp vào thư mục nội dung.
Tệp đã có không bao giờ bị ghi đè; Ctrl+C thì không ghi gì.

Trả lời trước bằng tham số, bằng khóa hoặc đủ tên; chưa trả lời thì được hỏi:
  --collection directives | reports | announcements
  --doc-type chi-thi   --issued 2024-12-20 (hoặc --event-date)   --issuer huyen-uy   --issuer-name TÊN
  --locality kim-dong-331   --title TRÍCH_YẾU   --year 2025   --number SỐ hoặc "không có"
  --topics tuyen-quan,dan-van   --plan-types nhiem-vu-nam   --audience AI (thông báo)

  --json  không hỏi; điều chưa trả lời thì gợi ý và ghi vào needsReview; in {file, id}
${ENVIRONMENT}`;

const text = { type: 'string' } as const;
const flags = Object.fromEntries(
  DRAFT_QUESTIONS.flatMap((question) => question.flags.map((flag) => [flag, text])),
);
const { values, positionals } = readArguments(HELP, {
  ...flags,
  json: { type: 'boolean', default: false },
});
const given: Record<string, string | boolean | undefined> = values;

await run(async (signal) => {
  if (positionals.length > 0)
    throw new SettingsError(`Không hiểu “${positionals.join(' ')}”. Trích yếu ghi sau --title.`);
  const { content, today } = readSettings(process.env);
  const reference = loadReference(content);
  if (reference.problems.length > 0) throw new ContentError(reference.problems);
  const context = { reference, today };
  const { answers: said, faults } = readFlags(given, context);
  if (faults.length > 0) throw new SettingsError(faults.join('\n'));

  const scripted = DRAFT_QUESTIONS.some(({ flags: names }) => names.some((flag) => flag in given));
  let answers = said;
  if (!given['json'] && (process.stdin.isTTY || !scripted)) {
    const talk = openTalk(signal);
    answers = await askDraft(said, context, talk).finally(talk.close);
  }
  const missing = missingAnswers(answers, context).map(({ flags: [flag = ''] }) => `--${flag}`);
  if (missing.length > 0) throw new SettingsError(`Thiếu ${missing.join(', ')}.`);

  const taken = takenIds(content, resolve('public'));
  for (;;) {
    const draft = writeDraft(answers, context, (id) => taken.has(id));
    const file = join(content, draft.file);
    signal.throwIfAborted();
    if (await writeNewFile(file, draft.text)) {
      const shown = relative('', file).replaceAll('\\', '/');
      if (given['json']) console.log(JSON.stringify({ file: shown, id: draft.id }));
      else
        console.log(`Đã ghi bản nháp ${shown}

Việc tiếp theo:
  1. Mở tệp, thay đề cương bằng lời văn bản; điền các mục ghi ở needsReview, xong mục nào xóa tên mục ấy.
  2. npm run check kiểm cả kho; npm start xem trang. Bản nháp không lên trang.
  3. Được phép công bố thì ghi release (ai, ngày nào, căn cứ gì), xóa draft và needsReview.`);
      return;
    }
    taken.add(draft.id);
  }
});
