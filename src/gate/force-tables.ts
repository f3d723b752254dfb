import type { Finding } from './finding.ts';
import { givesForce, type TableCell } from './gives-force.ts';
import type { Passage } from './passage.ts';
import { nameCover } from './name-cover.ts';

const STRENGTH =
  /quân\s+số|biên\s+chế|vũ\s+khí|khí\s+tài|súng|đạn|trang\s+bị\s+kỹ\s+thuật|cơ\s+số|lực\s+lượng\s+(?:thường\s+trực|dự\s+bị|cơ\s+động|tại\s+chỗ)/u;
/** Forces and arms that only their place in a table tells from ordinary words of this work. */
const NAMED =
  /dân\s+quân|tự\s+vệ|dqtv|dbđv|dự\s+bị\s+động|quân\s+nhân\s+dự|vktb|(?:tiểu|trung|đại)\s+liên|(?<!\p{L})qs(?!\p{L})|mìn(?!\p{L})|pháo/u;
const WORDS = new RegExp(`${STRENGTH.source}|${NAMED.source}`, 'u');
const FORMATION =
  /tiểu\s+đội|trung\s+đội|đại\s+đội|tiểu\s+đoàn|trung\s+đoàn|lữ\s+đoàn|sư\s+đoàn|khẩu\s+đội|phân\s+đội|(?<!\p{L})[abcdef]\s?\d{1,3}(?!\p{L})/iu;
/** A count of arms. Masks, rations and slogans begin with the word for a gun, and a household counts its mouths by it. */
const ARMS =
  /(?<!\d)\d{1,9}\s{0,9}(?:khẩu(?!\s+(?:trang|phần|hiệu|lệnh|vị)(?!\p{L}))|viên\s+đạn|cơ\s+số\s+đạn|quả\s+(?:đạn|mìn|lựu\s+đạn))/u;
const MOUTHS =
  /(?:hộ|gia\s+đình|nhà|suất)(?!\p{L})(?:[^.;]|\.(?=\d)){0,40}\d{1,2}\s{0,9}khẩu(?!\s+(?:súng|pháo|cối|đội))/u;

/** So many signs may name a table. */
const TITLE = 160;

/** Phrases of which every count of arms has one; nearly every document of this work speaks of a force, few of its arms. */
export const ARMS_PHRASES: readonly string[] = [
  'khẩu',
  'viên đạn',
  'cơ số đạn',
  'quả đạn',
  'quả mìn',
  'quả lựu đạn',
];
/** Phrases of which every table of a force, and what names it, has one. */
export const FORCE_PHRASES: readonly string[] = [
  'quân số',
  'biên chế',
  'vũ khí',
  'khí tài',
  'súng',
  'đạn',
  'trang bị kỹ thuật',
  'cơ số',
  'lực lượng thường trực',
  'lực lượng dự bị',
  'lực lượng cơ động',
  'lực lượng tại chỗ',
  'dân quân',
  'tự vệ',
  'dqtv',
  'dbđv',
  'dự bị động',
  'quân nhân dự',
  'vktb',
  'tiểu liên',
  'trung liên',
  'đại liên',
  'qs',
  'mìn',
  'pháo',
];

/**
 * Tables of strength or arms of units, and counts of arms in running text. Publishable once a release covers `force-tables`. Counts are
 * looked for only where some passage `mayCount` them.
 */
export function findForceTables(passages: readonly Passage[], mayCount = true): Finding[] {
  const findings = tablesOf(passages).flatMap(({ first, cells, title }) =>
    isForce(cells, title) ? [found(first)] : [],
  );
  if (!mayCount) return findings;
  for (const passage of passages)
    if (
      passage.kind !== 'file' &&
      /\d/u.test(passage.text) &&
      countsArms(passage.text.toLowerCase())
    )
      findings.push(found(passage));
  return findings;
}

interface Table {
  first: Passage;
  cells: TableCell[];
  title: string;
}

/** Each table, with the words right before it, where they are short enough to name it. */
function tablesOf(passages: readonly Passage[]): Table[] {
  const tables = new Map<number, Table>();
  for (const [at, passage] of passages.entries()) {
    if (!passage.cell) continue;
    const { table: key, row, column } = passage.cell;
    const table = tables.get(key) ?? {
      first: passage,
      cells: [],
      title: titleOf(passages[at - 1]),
    };
    tables.set(key, table);
    table.cells.push({ row, column, text: plain(passage.text) });
  }
  return [...tables.values()];
}

function titleOf(before: Passage | undefined): string {
  const names = before?.field === null && /^(?:text|heading|caption)$/u.test(before.kind);
  return names && before.text.length <= TITLE ? plain(before.text) : '';
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** Figures beside a formation and a word for strength or arms, wherever they stand; or as heads and labels say it. */
function isForce(cells: readonly TableCell[], title: string): boolean {
  const all = cells.map(({ text }) => text).join(' ; ');
  if (!WORDS.test(all) && !WORDS.test(title)) return false;
  const figures = cells.filter(({ row, text }) => row > 0 && /^\d/u.test(text)).length;
  return (figures >= 2 && STRENGTH.test(all) && FORMATION.test(all)) || givesForce(cells, title);
}

function countsArms(lower: string): boolean {
  return ARMS.test(lower) && ARMS.test(lower.replace(MOUTHS, ' '));
}

function found(passage: Passage): Finding {
  return {
    rule: 'force-tables',
    weight: 'cover',
    cover: 'force-tables',
    line: passage.line,
    column: passage.column,
    field: passage.field,
    message: 'Chỗ này có số liệu quân số, tổ chức hoặc vũ khí của lực lượng.',
    remedy: `Bỏ bảng hoặc thay số liệu bằng <Redacted reason="so-luong-luc-luong" />; chỉ khi cơ quan có quyền đã cho phép mới ${nameCover('force-tables')}.`,
  };
}
