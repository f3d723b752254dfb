import { countsOther, forceCount, type ForceCount } from './force-labels.ts';

/** Words of one cell, in lower case, and where it stands; row 0 is the head. */
export interface TableCell {
  row: number;
  column: number;
  text: string;
}

/** A count and what it may be of; no share, date, sum of money or text that begins with a figure. */
const COUNT =
  /^\d[\d.,\s]*(?:\/\s*\d[\d.]*\s*)?(?:người|đồng chí|đ\/c|đc|khẩu|viên|quả|chiếc|cái|bộ|tên|cơ số|chiến sĩ|quân nhân)?\s*(?:\([^)]*\))?$/u;
const YEAR = /^(?:19|20)\d\d$/u;
/** “Quân số 30”, “Súng: 12 khẩu” in one cell. */
const WITH_COUNT =
  /^([^\d:]{3,40}?)\s*:?\s*(\d[\d.]*)\s*(?:người|đồng chí|đ\/c|khẩu|viên|quả|chiếc)?$/u;
/** A row that says what its figures are measured in. */
const OTHER_UNIT =
  /^(?:(?:nghìn|ngàn|triệu|tỷ)\s+)?đồng$|^(?:%|tiết|giờ|điểm|buổi|ngày|ha|m2|km)$/u;
const MONEY = /(?:đvt|đơn vị(?:\s+tính)?)\s*:?\s*(?:1\.000\s*|nghìn |ngàn |triệu |tỷ )?đồng/u;
/** Of a table of money only its heads of strength count. */
const BUDGET = /dự toán|kinh phí|ngân sách/u;
const QUANTITY = /^(?:số lượng|sl|hiện có|tổng(?: số| cộng)?|cộng|khẩu|viên|số khẩu|số người)$/u;
/** So many rows at most are heads of a table whose first figures come late. */
const HEAD_ROWS = 3;
const MEASURE = /^(?:người|đồng chí|đ\/c|khẩu|viên|quả|cái|chiếc|bộ|%|(?:triệu )?đồng)$/u;
const PLACE_HEAD =
  /^(?:tên )?(?:(?:các )?(?:xã|phường|thị trấn|đặc khu|huyện|quận|tỉnh|thành phố|thôn|xóm|bản|ấp|khu phố|tổ dân phố)|địa phương|địa bàn|đơn vị(?! tính)|cơ sở|cơ quan|phân đội)(?!\p{L})/u;
const PLACE =
  /^(?:xã|phường|thị trấn|đặc khu|huyện|quận|thôn|xóm|bản|ấp|khu phố|tổ dân phố|ban chqs|ban chỉ huy|công ty|(?:tiểu|trung|đại|khẩu) đội|(?:tiểu|trung) đoàn)\s+\S/u;

/** A force that only the rows name. */
const FORCE_ROW = /dân quân|tự vệ|dqtv|dbđv|vũ khí|súng|(?:tiểu|trung|đại|khẩu) đội/u;

/** Whether a table gives arms, or the strength of forces by place or unit. `title` is the words right before it, in lower case. */
export function givesForce(cells: readonly TableCell[], title: string): boolean {
  const rows = [...Map.groupBy(cells, ({ row }) => row).values()].filter((row) => !isNumbers(row));
  const counted = rows.findIndex((row) => row.some(({ text }) => isCount(text)));
  const heads = headsOf(rows.slice(0, Math.min(Math.max(1, counted), HEAD_ROWS)));
  const context = [title, ...[...heads.values()].flat()].join(' ; ');
  if (MONEY.test(context)) return false;
  const force = rows.some((row) => row.some(({ text }) => FORCE_ROW.test(text)));
  const table = force ? `${context} ; quân sự` : context;
  const budget = BUDGET.test(title);
  const countOf = (labels: readonly string[]) =>
    labels
      .filter((label) => !budget || label.includes('quân số'))
      .map((label) => forceCount(label, table))
      .find((count) => count !== null);

  const found = new Set<ForceCount | undefined>();
  const whole = countOf([title, ...[...heads.values()].flat()]);
  for (const row of rows) {
    const label = row.find(({ text }) => /\p{L}{2}/u.test(text));
    const other = row.some(({ text }) => OTHER_UNIT.test(text));
    for (const { text, column } of row) {
      found.add(countOf(WITH_COUNT.exec(text)?.slice(1, 2) ?? []));
      const head = heads.get(column) ?? [];
      if (other || !isCount(text) || head.some(countsOther)) continue;
      found.add(countOf(head));
      if (head.some((part) => QUANTITY.test(part))) found.add(whole);
      if (label && label.column < column) found.add(countOf([label.text]));
    }
  }
  return found.has('arms') || (found.has('strength') && isByPlace(cells, heads));
}

/** Heads of each column, from above; a head stands over the empty ones right of it. */
function headsOf(rows: readonly (readonly TableCell[])[]): Map<number, string[]> {
  const [top = [], ...below] = rows;
  const heads = new Map(top.map(({ column, text }) => [column, [text]]));
  for (const { column, text } of below.flat()) {
    const over = heads.get(column) ?? [top.findLast((head) => head.column <= column)?.text ?? ''];
    heads.set(column, [...over, text]);
  }
  return heads;
}

function isCount(text: string): boolean {
  return COUNT.test(text) && !YEAR.test(text);
}

/** “(1) (2) (3)” or “A B 1 2” below the heads. */
function isNumbers(row: readonly TableCell[]): boolean {
  const signs = row.map(({ text }) => text.replace(/[()]/gu, ''));
  const from = Number(signs.find((sign) => /^\d$/u.test(sign)));
  const first = signs.findIndex((sign) => /^\d$/u.test(sign));
  return (
    row.length > 2 &&
    from <= 1 &&
    signs.every((sign, at) =>
      at < first ? /^[a-d]$/u.test(sign) : Number(sign) === from + at - first,
    )
  );
}

function isByPlace(
  cells: readonly TableCell[],
  heads: ReadonlyMap<number, readonly string[]>,
): boolean {
  if (cells.some(({ text }) => PLACE.test(text))) return true;
  return [...heads].some(
    ([column, head]) =>
      head.some((part) => PLACE_HEAD.test(part)) &&
      cells.some(
        (cell) =>
          cell.row > 0 &&
          cell.column === column &&
          /\p{L}/u.test(cell.text) &&
          !MEASURE.test(cell.text),
      ),
  );
}
