import { edtfBounds } from '#schema/edtf-bounds.ts';
import type { Issuer } from '#schema/issuer.ts';
import type { Problem } from '#schema/problem.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import { dateOf, problemAt, type CheckedDocument } from './checked-document.ts';

/** What the dates of a document are measured against. */
export interface CheckDatesContext {
  /** `YYYY-MM-DD` */
  today: string;
  issuers: ReadonlyMap<string, Pick<Issuer, 'name' | 'from' | 'until'>>;
  /** True where the unit stood on the day; also true where that is not known. */
  unitExistsOn: (unit: string, day: string) => boolean;
}

type Path = readonly (string | number)[];

/** Dates of one document that cannot be. Unknown parts of a day are taken the way that makes it possible. */
export function checkDates(document: CheckedDocument, context: CheckDatesContext): Problem[] {
  const { data } = document;
  const problems: Problem[] = [];
  const report = (path: Path, rule: string, message: string, remedy: string) =>
    problems.push(problemAt(document, path, rule, message, remedy));
  const date = dateOf(data);
  const field = document.collection === 'reports' ? 'eventDate' : 'issued';
  const { earliest, latest } = edtfBounds(date);

  if (earliest > context.today && !(data.publishAt && data.publishAt >= earliest)) {
    report(
      [field],
      'date-in-future',
      `Ngày ${formatDate(date)} còn ở phía trước.`,
      'Sửa ngày; văn bản hẹn ngày công bố thì ghi thêm Công bố từ ngày (publishAt).',
    );
  }
  const notFuture = (path: Path, day: string | null | undefined) => {
    if (!day || day <= context.today) return;
    report(path, 'date-in-future', `Ngày ${formatDate(day)} còn ở phía trước.`, 'Sửa ngày.');
  };
  const notBefore = (path: Path, day: string | null | undefined, first: string, what: string) => {
    if (!day || day >= first) return;
    report(
      path,
      'date-order',
      `Ngày ${formatDate(day)} sớm hơn ${what} (${formatDate(first)}).`,
      'Sửa một trong hai ngày.',
    );
  };
  notFuture(['release', 'date'], data.release?.date);
  notFuture(['source', 'captured'], data.source.captured);
  notBefore(['release', 'date'], data.release?.date, earliest, 'ngày của văn bản');
  notBefore(['source', 'captured'], data.source.captured, earliest, 'ngày của văn bản');
  data.corrections.forEach((correction, at) => {
    notFuture(['corrections', at, 'date'], correction.date);
    if (data.release) {
      const path = ['corrections', at, 'date'];
      notBefore(path, correction.date, data.release.date, 'ngày cho phép công bố');
    }
  });
  if ('until' in data && data.from) {
    notBefore(['until'], data.until, data.from, 'ngày bắt đầu');
  }
  problems.push(...checkYears(document), ...checkStanding(document, earliest, latest, context));
  return problems;
}

function checkYears(document: CheckedDocument): Problem[] {
  const { data } = document;
  const problems: Problem[] = [];
  const later = (path: Path, year: number | undefined, first: number, what: string) => {
    if (year === undefined || year >= first) return;
    const message = `Năm ${year} sớm hơn ${what} (${first}).`;
    problems.push(problemAt(document, path, 'year-order', message, 'Sửa một trong hai năm.'));
  };
  if (data.period) {
    later(['period', 'to'], data.period.to, data.period.from, 'năm bắt đầu');
    later(['period', 'vision'], data.period.vision, data.period.to, 'năm cuối giai đoạn');
  }
  if ('planYear' in data) later(['planYear'], data.planYear, data.year, 'năm công tác');
  return problems;
}

/** Bodies and places that did not stand on the day. */
function checkStanding(
  document: CheckedDocument,
  earliest: string,
  latest: string,
  context: CheckDatesContext,
): Problem[] {
  const { data } = document;
  const problems: Problem[] = [];
  const day = formatDate(dateOf(data));
  const issuer = context.issuers.get(data.issuer);
  if (issuer?.until && earliest > issuer.until) {
    problems.push(
      problemAt(
        document,
        ['issuer'],
        'issuer-ended',
        `Cơ quan “${data.issuer}” chỉ có đến ${formatDate(issuer.until)}, văn bản đề ${day}.`,
        'Chọn cơ quan kế tục, hoặc sửa ngày.',
      ),
    );
  }
  if (issuer?.from && latest < issuer.from) {
    problems.push(
      problemAt(
        document,
        ['issuer'],
        'issuer-not-yet',
        `Cơ quan “${data.issuer}” chỉ có từ ${formatDate(issuer.from)}, văn bản đề ${day}.`,
        'Chọn cơ quan của ngày ấy, hoặc sửa ngày.',
      ),
    );
  }
  // with an unknown year nothing can be said about the place
  const known = earliest.slice(0, 4) === latest.slice(0, 4);
  if (
    known &&
    !context.unitExistsOn(data.locality, earliest) &&
    !context.unitExistsOn(data.locality, latest)
  ) {
    problems.push(
      problemAt(
        document,
        ['locality'],
        'unit-not-then',
        `Địa phương “${data.locality}” không có vào ${day}.`,
        'Ghi khóa của đơn vị vào ngày ban hành; trang tự thêm “nay thuộc …”.',
      ),
    );
  }
  return problems;
}
