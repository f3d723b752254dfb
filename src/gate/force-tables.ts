import type { Finding } from './finding.ts';
import type { Passage } from './passage.ts';
import { nameCover } from './name-cover.ts';

const STRENGTH =
  /quân\s+số|biên\s+chế|vũ\s+khí|khí\s+tài|súng|đạn|trang\s+bị\s+kỹ\s+thuật|cơ\s+số|lực\s+lượng\s+(?:thường\s+trực|dự\s+bị|cơ\s+động|tại\s+chỗ)/u;
const FORMATION =
  /tiểu\s+đội|trung\s+đội|đại\s+đội|tiểu\s+đoàn|trung\s+đoàn|lữ\s+đoàn|sư\s+đoàn|khẩu\s+đội|phân\s+đội|(?<!\p{L})[abcdef]\s?\d{1,3}(?!\p{L})/iu;
/** A count of arms. Masks, rations and slogans begin with the word for a gun, and a household counts its mouths by it. */
const ARMS =
  /(?<!\d)\d{1,9}\s{0,9}(?:khẩu(?!\s+(?:trang|phần|hiệu|lệnh|vị)(?!\p{L}))|viên\s+đạn|cơ\s+số\s+đạn|quả\s+(?:đạn|mìn|lựu\s+đạn))/u;
const MOUTHS =
  /(?:hộ|gia\s+đình|nhà|suất)(?!\p{L})[^.;]{0,40}\d{1,2}\s{0,9}khẩu(?!\s+(?:súng|pháo|cối|đội))/u;

/** True where a text in lower case may hold what `findForceTables` looks for. */
export function mayBeForce(lower: string): boolean {
  return STRENGTH.test(lower) || ARMS.test(lower);
}

/** Tables of strength or arms of units, and counts of arms in running text. Publishable once a release covers `force-tables`. */
export function findForceTables(passages: readonly Passage[]): Finding[] {
  const tables = Map.groupBy(
    passages.filter(({ cell }) => cell !== undefined),
    ({ cell }) => cell?.table ?? 0,
  );
  const findings = [...tables.values()].flatMap((cells) => {
    const all = cells.map(({ text }) => text.toLowerCase()).join(' ; ');
    const figures = cells.filter(
      ({ cell, text }) => cell !== undefined && cell.row > 0 && /^\s*\d/u.test(text),
    ).length;
    const [first] = cells;
    const force = figures >= 2 && STRENGTH.test(all) && FORMATION.test(all);
    return first && force ? [found(first)] : [];
  });
  for (const passage of passages)
    if (
      passage.kind !== 'file' &&
      /\d/u.test(passage.text) &&
      countsArms(passage.text.toLowerCase())
    )
      findings.push(found(passage));
  return findings;
}

function countsArms(lower: string): boolean {
  return ARMS.test(lower.replace(MOUTHS, ' '));
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
