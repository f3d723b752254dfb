import type { Issuer } from '#schema/issuer.ts';
import { placeTones } from '#vietnamese/place-tones.ts';

/** A body that words name, with the words of its unit where they name one. */
export interface MatchedIssuer {
  issuer: Issuer;
  /** `huyện kim động`, in lower case; `null` where only the body is named. */
  unit: string | null;
  /** “Ban Thường vụ”, “Chủ tịch”: an organ or head that acts for the body; `null` for the body itself. */
  organ: string | null;
}

type Kind = keyof Issuer['nameByKind'];

const KIND_WORDS: Readonly<Record<Kind, string>> = {
  tinh: 'tỉnh',
  'thanh-pho': 'thành phố',
  huyen: 'huyện',
  quan: 'quận',
  'thi-xa': 'thị xã',
  xa: 'xã',
  phuong: 'phường',
  'thi-tran': 'thị trấn',
  'dac-khu': 'đặc khu',
};
const UNIT = String.raw`(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|tx\.?|xã|phường|thị trấn|tt\.?|đặc khu)\s+\S.*`;
/** Levels of bodies for which a kind of unit may stand. */
const LEVELS: readonly (readonly [RegExp, readonly Issuer['level'][]])[] = [
  [/^tỉnh\s/u, ['province']],
  [/^(?:thành phố|tp)/u, ['province', 'district']],
  [/^(?:huyện|quận|thị xã|tx)/u, ['district']],
  [/^(?:xã|phường|thị trấn|tt|đặc khu)/u, ['commune']],
];
const ORGANS =
  /^(?<organ>ban thường vụ|ban chấp hành(?: đảng bộ)?|thường trực|chủ tịch|phó chủ tịch|văn phòng|bộ tư lệnh)\s+(?<rest>.+)$/u;
/** Short forms in the names of bodies, in lower case. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})bchqs(?!\p{L})/gu, 'ban chỉ huy quân sự'],
  [/(?<!\p{L})chqs(?!\p{L})/gu, 'chỉ huy quân sự'],
  [/(?<!\p{L})nvqs(?!\p{L})/gu, 'nghĩa vụ quân sự'],
  [/(?<!\p{L})gdqp(?:&|-)?an(?!\p{L})/gu, 'giáo dục quốc phòng và an ninh'],
  [/(?<!\p{L})kvpt(?!\p{L})/gu, 'khu vực phòng thủ'],
  [/(?<!\p{L})ubnd(?!\p{L})/gu, 'ủy ban nhân dân'],
  [/(?<!\p{L})hđnd(?!\p{L})/gu, 'hội đồng nhân dân'],
  [/(?<!\p{L})mttq(?!\p{L})/gu, 'mặt trận tổ quốc'],
];

/** The bodies that a line names; several where the level does not show: “UBND” alone, “UBND thành phố …”. */
export function matchIssuer(text: string, issuers: Iterable<Issuer>): MatchedIssuer[] {
  const whole = spelled(text);
  const organ = ORGANS.exec(whole)?.groups;
  const own = organ ? [] : [null];
  const list = [...issuers];
  const direct = matches(whole, list).map((found) => ({ ...found, organ: null }));
  if (direct.length > 0 || own.length > 0) return direct;
  return matches(organ?.['rest'] ?? '', list).map((found) => ({
    ...found,
    organ: organ?.['organ'] ?? null,
  }));
}

function matches(text: string, issuers: readonly Issuer[]): Omit<MatchedIssuer, 'organ'>[] {
  return issuers.flatMap((issuer) => {
    for (const [template, kind] of templatesOf(issuer)) {
      const found = new RegExp(template, 'u').exec(text);
      if (!found) continue;
      const { unit, name } = found.groups ?? {};
      const place = unit ?? (name !== undefined && kind ? `${KIND_WORDS[kind]} ${name}` : null);
      if (place !== null && !fits(issuer, place)) continue;
      return [{ issuer, unit: place }];
    }
    return [];
  });
}

function fits(issuer: Issuer, unit: string): boolean {
  const levels = LEVELS.find(([kind]) => kind.test(unit))?.[1];
  return !levels || issuer.level === 'any' || levels.includes(issuer.level);
}

const compiled = new Map<Issuer, (readonly [string, Kind | null])[]>();

/** Expressions of the names of a body, in lower case, with the kind of unit that `{name}` then belongs to. */
function templatesOf(issuer: Issuer): readonly (readonly [string, Kind | null])[] {
  const known = compiled.get(issuer);
  if (known) return known;
  const byKind = Object.entries(issuer.nameByKind) as [Kind, string][];
  const usual: Kind | null =
    issuer.level === 'province' ? 'tinh' : issuer.level === 'district' ? 'huyen' : null;
  const names: (readonly [string, Kind | null])[] = [
    ...byKind.map(([kind, name]) => [name, kind] as const),
    [issuer.name, usual],
    [issuer.shortName, usual],
  ];
  const made = names.map(
    ([name, kind]) =>
      [
        `^${spelled(name)
          .replace(/[\\^$.*+?()[\]|/]/gu, String.raw`\$&`)
          .replace(/\s*\{unit\}/u, String.raw`(?:\s+(?<unit>${UNIT}))?`)
          .replace(/\s*\{name\}/u, String.raw`(?:\s+(?<name>\S.*))?`)}$`,
        kind,
      ] as const,
  );
  compiled.set(issuer, made);
  return made;
}

function spelled(text: string): string {
  let lower = placeTones(text).toLocaleLowerCase('vi').replace(/\s+/gu, ' ').trim();
  for (const [pattern, words] of SHORT) lower = lower.replace(pattern, words);
  return lower.replace(/(?<!\p{L})bộ ban chỉ huy/gu, 'bộ chỉ huy');
}
