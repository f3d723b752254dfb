import type { Finding } from './finding.ts';
import type { Passage } from './passage.ts';
import { nameCover } from './name-cover.ts';

/** Works of defence. “Căn cứ” and “công trình” alone are ordinary words, so they need their kind beside them. */
const WORKS =
  /căn\s+cứ\s+(?:chiến\s+đấu|hậu\s+phương|hậu\s+cần|kỹ\s+thuật|quân\s+sự|cách\s+mạng\s+dự\s+bị)|sở\s+chỉ\s+huy|(?:đường\s+)?hầm\s+(?:chỉ\s+huy|ngầm|bí\s+mật|chiến\s+đấu|trú\s+ẩn\s+chỉ\s+huy)|đường\s+hầm|công\s+trình\s+(?:quốc\s+phòng|quân\s+sự|chiến\s+đấu|phòng\s+thủ|ngầm|trong\s+khu\s+vực\s+phòng\s+thủ)|công\s+sự|trận\s+địa|điểm\s+tựa\s+phòng\s+ngự|kho\s+(?:vũ\s+khí|đạn|quân\s+khí|súng)|trạm\s+(?:ra\s*đa|radar)|đài\s+quan\s+sát\s+(?:quân\s+sự|chiến\s+đấu)|đường\s+cơ\s+động/gu;

/** A unit named with its name: “thôn Đức Trung”, “xã Đồng Thanh”. Lower-case words after the kind are no name. */
const NAMED_GROUND =
  /(?<!\p{L})(?:[Tt]hôn|[Xx]óm|[Ấấ]p|[Bb]ản|[Bb]uôn|[Ll]àng|[Kk]hóm|[Kk]hu\s+phố|[Tt]ổ\s+dân\s+phố|[Xx]ã|[Pp]hường|[Tt]hị\s+trấn|[Nn]úi|[Đđ]ồi|[Hh]òn|[Đđ]ảo|[Đđ]èo|[Hh]ang)\s+(?:số\s+)?(?:\p{Lu}\p{L}*|\d+)/u;
const AREA =
  /\d[\d.,]{0,15}\s{0,3}(?:ha|héc[\s-]?ta|hecta|km\s*[2²]|m\s*[2²]|mét\s+vuông|ki-?lô-?mét\s+vuông|mẫu|sào)(?![\p{L}])/u;
const COORDINATES =
  /tọa\s+độ|kinh\s+độ|vĩ\s+độ|\d{1,3}\s{0,3}°|\d{1,3}[.,]\d{4,}\s*[,;]\s*\d{1,3}[.,]\d{4,}|điểm\s+cao\s+\d+|(?<!\p{L})UTM(?!\p{L})/iu;

/** How far apart, in signs, a work and the detail that places it may stand within one sentence or its neighbour. */
const NEAR = 220;

/** Phrases with which the same words begin. */
export const WORKS_PHRASES: readonly string[] = [
  'căn cứ chiến',
  'căn cứ hậu',
  'căn cứ kỹ',
  'căn cứ quân',
  'căn cứ cách',
  'sở chỉ huy',
  'hầm chỉ',
  'hầm ngầm',
  'hầm bí',
  'hầm chiến',
  'hầm trú',
  'đường hầm',
  'đường cơ động',
  'công trình quốc',
  'công trình quân',
  'công trình chiến',
  'công trình phòng',
  'công trình ngầm',
  'công trình trong',
  'công sự',
  'trận địa',
  'điểm tựa',
  'kho vũ',
  'kho đạn',
  'kho quân',
  'kho súng',
  'trạm ra',
  'đài quan',
];

/** Places that say where a defence work lies or how large it is. Publishable once a release covers `located-works`. */
export function findLocatedWorks(passages: readonly Passage[]): Finding[] {
  const findings = passages.flatMap((passage) => {
    if (passage.kind === 'file') return [];
    return isLocated(passage.text) ? [found(passage)] : [];
  });
  // a table tells in one row what a sentence tells at once
  const rows = Map.groupBy(
    passages.filter(({ cell }) => cell !== undefined),
    ({ cell }) => `${cell?.table ?? 0}:${cell?.row ?? 0}`,
  );
  for (const cells of rows.values()) {
    const [first] = cells;
    const text = cells.map((cell) => cell.text).join(' ; ');
    if (first && isLocated(text) && !findings.some(({ line }) => line === first.line))
      findings.push(found(first));
  }
  return findings;
}

function isLocated(text: string): boolean {
  const lower = text.toLowerCase();
  for (const match of lower.matchAll(WORKS)) {
    const from = Math.max(0, match.index - NEAR);
    const around = text.slice(from, match.index + match[0].length + NEAR);
    if (NAMED_GROUND.test(around) || AREA.test(around) || COORDINATES.test(around)) return true;
  }
  return false;
}

function found(passage: Passage): Finding {
  return {
    rule: 'located-works',
    weight: 'cover',
    cover: 'located-works',
    line: passage.line,
    column: passage.column,
    field: passage.field,
    message: 'Chỗ này cho biết vị trí hoặc diện tích của công trình quốc phòng.',
    remedy: `Thay phần đó bằng <Redacted reason="vi-tri-cong-trinh" />; chỉ khi cơ quan có quyền đã cho phép mới ${nameCover('located-works')}.`,
  };
}
