import { fold } from '#vietnamese/fold.ts';
import { LEAD_DAY } from './find-lead.ts';
import { isPersonName } from './line-signs.ts';
import { isCapitals, isRule, type SourceLine } from './source-lines.ts';

/** What of a page of news is not its text. */
export interface NewsFrame {
  /** Menus, clocks, paths and rights of a portal; names of picture files. */
  furniture: SourceLine[];
  /** The headline; empty where the page has none. */
  title: SourceLine[];
  /** How the headline is known. */
  titleBy: 'heading' | 'repeated' | 'place' | null;
  /** Who wrote or published it, where that stands in a last line of its own. */
  byline: SourceLine[];
  /** It is a page of the web, or marks of a portal stand in it. */
  isPage: boolean;
}

/** Lines of portals, folded. */
const FURNITURE =
  /^(?:skip (?:ribbon commands|to main content)|dang nhap|dang ky|trang chu|gioi thieu|lien he|so do trang|tim kiem|english|tieng anh|in trang|in bai viet|quay lai|chia se|gui email|gui bai viet|binh luan|cac tin khac|tin lien quan|tin cung chuyen muc|ban quyen.*|luot truy cap.*|so luot xem.*|luot xem.*|cong thong tin dien tu.*|tin tuc(?: [-–].*)?|tin tuc - su kien.*|.* > .*|copyright.*|©.*)$/u;
/** A portal's clock: a day with a time, a weekday or menus beside it. It is no date of anything. */
const CLOCK =
  /^(?:(?:thứ|chủ)\s+\p{L}+\s*,?\s*)?(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:\s*[|,–-]?\s*\d{1,2}[:h]\d{2}.*|\s*\|.*)?$/iu;
const PICTURE = /\.(?:jpe?g|png|gif|webp|bmp)$/iu;
const REACH = 10;

/**
 * Tells the words of a news page from what a portal sets round them. `lines` holds the lines of each block; `isPage`: it comes
 * from the web.
 */
export function findNewsFrame(
  lines: readonly (readonly SourceLine[])[],
  isPage = false,
): NewsFrame {
  const flat = lines.flat();
  const furniture = new Set(flat.filter((line, at) => isFurniture(line, at, flat.length)));
  const { title, titleBy } = findTitle(flat, furniture, isPage);
  const rest = flat.filter((line) => !furniture.has(line) && !title.includes(line));
  const last = rest.at(-1);
  const byline = last && rest.length > 2 && isByline(last.text) ? [last] : [];
  return {
    furniture: [...furniture],
    title,
    titleBy,
    byline,
    isPage: isPage || furniture.size > 0,
  };
}

function isFurniture(line: SourceLine, at: number, count: number): boolean {
  const folded = fold(line.text);
  if (PICTURE.test(line.text) && line.text.length < 160) return true;
  const outside = at < 12 || at > count - 10;
  return outside && line.text.length < 120 && (FURNITURE.test(folded) || CLOCK.test(line.text));
}

function findTitle(
  flat: readonly SourceLine[],
  furniture: Set<SourceLine>,
  isPage: boolean,
): Pick<NewsFrame, 'title' | 'titleBy'> {
  const first = flat.filter((line) => !furniture.has(line)).slice(0, REACH);
  const repeated = first.slice(0, 4).find((line, at) => isRepeated(line, first.slice(at + 1)));
  if (repeated) {
    const twin = first.findLastIndex(({ text }) => text === repeated.text);
    // what a portal sets between the two is its own: date, section
    for (const line of first.slice(first.indexOf(repeated) + 1, twin))
      if (line.text !== repeated.text) furniture.add(line);
    return { title: first.filter(({ text }) => text === repeated.text), titleBy: 'repeated' };
  }
  const at = first.slice(0, 3).findIndex((line) => (line.heading ?? 9) <= 2);
  const heading = first[at];
  // parts of a text have headings too, with numbers or one after the other
  if (heading && !/^(?:[IVX]+|\p{L}|\d+)\s*[.)]|^phụ lục/iu.test(heading.text)) {
    const alone = first[at + 1]?.heading === undefined;
    // in Word the styles of headings serve for whatever is centred: there a lead has to follow
    const isSure = isPage || LEAD_DAY.test(first[at + 1]?.text ?? '');
    return { title: [heading], titleBy: alone && isSure ? 'heading' : 'place' };
  }
  const [top, next] = first;
  const looksSo =
    top !== undefined &&
    next !== undefined &&
    top.text.length >= 15 &&
    top.text.length < 220 &&
    (!/[.:;,…!]$|^\(/u.test(top.text) || (top.text.length < 160 && LEAD_DAY.test(next.text))) &&
    !LEAD_DAY.test(top.text) &&
    next.text.length > top.text.length;
  return looksSo ? { title: [top], titleBy: 'place' } : { title: [], titleBy: null };
}

/** A headline that stands in a path or list too: no long paragraph comes between, as it does between captions alike. */
function isRepeated({ text }: SourceLine, after: readonly SourceLine[]): boolean {
  const twin = after.findIndex((line) => line.text === text);
  if (twin === -1 || text.length < 20 || text.length > 250 || LEAD_DAY.test(text)) return false;
  return after.slice(0, twin).every((line) => line.text.length < 120);
}

/** A short last line without a full stop that is a name: a person, a station, an office. */
function isByline(text: string): boolean {
  if (text.length > 50 || isRule(text) || /[.…:;!?/]$/u.test(text)) return false;
  const words = text.split(' ');
  return (
    words.length <= 7 &&
    (isCapitals(text) ||
      isPersonName(text) ||
      /^(?:đài|báo|cổng|ban|phòng|nguồn|theo|tin|bài)\s/iu.test(text))
  );
}
