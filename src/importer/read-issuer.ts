import { issuerName } from '#documents/issuer-name.ts';
import { displayName } from '#places/display-name.ts';
import { lastDay } from '#places/last-day.ts';
import type { Unit } from '#places/model.ts';
import type { UnitLevel } from '#places/unit-kinds.ts';
import { parseNumber } from '#schema/document-number.ts';
import type { Issuer } from '#schema/issuer.ts';
import { findSubject } from './find-subject.ts';
import { findUnit } from './find-unit.ts';
import type { Frame } from './find-frame.ts';
import { fromCapitals } from './from-capitals.ts';
import type { ReadField } from './imported.ts';
import { lineSign } from './line-signs.ts';
import { matchIssuer, type MatchedIssuer } from './match-issuer.ts';
import { disputed, readField, type Ground } from './read-field.ts';
import { isRule } from './source-lines.ts';

/** Who issued a document, and where. What is not certain has no field. */
export interface IssuerFields {
  issuer?: ReadField<string>;
  issuerName?: ReadField<string>;
  locality?: ReadField<string>;
}

/** What else of the document tells who issued it. */
export interface IssuerHints {
  /** `YYYY-MM-DD`, or `null` where the year is not known. */
  day: string | null;
  /** Place of the dateline. */
  place: string | null;
  number: string | null;
}

/** Words that name a body, best ones first. */
interface Candidate {
  text: string;
  ground: Ground;
  evidence: string;
}

const LEVELS: readonly UnitLevel[] = ['province', 'district', 'commune'];
const UNIT_WORDS =
  /(?:tỉnh|thành phố|tp\.|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s+\p{L}[\p{L} .’'–-]*\d*$/iu;

/** Issuer, its name and its unit: from the head, the words after the type, the signature; of news from who held the meeting. */
export function readIssuer(
  frame: Frame,
  issuers: ReadonlyMap<string, Issuer>,
  hints: IssuerHints,
): IssuerFields {
  const all = [...issuers.values()].filter(
    ({ from, until, branch }) =>
      branch !== 'archive' &&
      (hints.day === null ||
        ((from === undefined || from <= hints.day) && (until === undefined || hints.day <= until))),
  );
  const candidates = frame.kind === 'news' ? fromNews(frame) : fromOffice(frame);
  const context = officesAbove(frame);
  for (const candidate of candidates) {
    const found = resolve(matchIssuer(candidate.text, all), candidate, context, hints);
    if (found) return checked(found, candidate, candidates, all, hints);
  }
  return frame.kind === 'news' ? placeOnly(candidates, all, hints) : nameOnly(frame);
}

interface Found {
  match: MatchedIssuer;
  unit: Unit | null;
  /** The unit stands in the same words as the body. */
  own: boolean;
}

/** The one reading of a candidate whose unit is certain. */
function resolve(
  matched: readonly MatchedIssuer[],
  candidate: Candidate,
  context: readonly string[],
  { day, place }: IssuerHints,
): Found | null {
  const found = matched.flatMap((match): Found[] => {
    const { issuer } = match;
    if (!issuer.name.includes('{')) return [{ match, unit: null, own: true }];
    const level = LEVELS.find((one) => one === issuer.level);
    const scope = { day, above: context, ...(level ? { level } : {}) };
    if (match.unit !== null) {
      const unit = findUnit(match.unit, scope);
      return unit ? [{ match, unit, own: true }] : [];
    }
    if (!level || candidate.ground === 'guessed') return [];
    const named = context.map((name) => findUnit(name, { day, level })).find((unit) => unit);
    const unit = named ?? (place === null ? null : findUnit(place, { day, level }));
    return unit ? [{ match, unit, own: false }] : [];
  });
  const [only, ...others] = found;
  return only && others.length === 0 ? only : null;
}

function checked(
  { match, unit, own }: Found,
  candidate: Candidate,
  candidates: readonly Candidate[],
  all: readonly Issuer[],
  hints: IssuerHints,
): IssuerFields {
  const { issuer } = match;
  const ground: Ground = own ? candidate.ground : 'positional';
  let key = readField(issuer.key, ground, candidate.evidence);
  const locality = readField(unit?.key ?? 'viet-nam', ground, candidate.evidence);
  const other = candidates.find((one) => {
    if (one.evidence.includes(' / ')) return false;
    // “T/M Đảng ủy” says less than “Đảng ủy Quân sự”, and nothing else
    if (candidate.text.toLowerCase().includes(one.text.toLowerCase())) return false;
    const keys = matchIssuer(one.text, all).map((found) => found.issuer.key);
    return keys.length > 0 && !keys.includes(issuer.key);
  });
  if (other) key = disputed(key, other.evidence);
  const symbol = hints.number === null ? null : (parseNumber(hints.number)?.issuer ?? null);
  if (symbol !== null && issuer.symbol !== null && bareSymbol(symbol) !== issuer.symbol)
    key = disputed(key, `ký hiệu “${symbol}” trong số`);
  const organ = match.organ ?? organOf(candidates, issuer, all);
  const when = hints.day ?? (unit ? lastDay(unit) : '');
  const name = issuerName(issuer, unit ? displayName(unit.key, when, { kind: true }) : null);
  const written = organ === null ? name : `${fromCapitals(organ.toLocaleUpperCase('vi'))} ${name}`;
  const plain = frameName(candidate.text);
  return {
    issuer: key,
    locality,
    issuerName: readField(
      plain ?? written,
      organ === null && plain === null ? ground : 'positional',
      candidate.evidence,
    ),
  };
}

/** A symbol without the term of an assembly; `UB` is how committees signed until 2004. */
const bareSymbol = (symbol: string): string =>
  symbol
    .replace(/^CT(?=UBND)/u, '')
    .replace(/^(QH|UBTVQH)\d+$/u, '$1')
    .replace(/^UB$/u, 'UBND');

/** “Ban Thường vụ” of the words after the type, where they name the same body. */
function organOf(
  candidates: readonly Candidate[],
  issuer: Issuer,
  all: readonly Issuer[],
): string | null {
  for (const { text } of candidates)
    for (const found of matchIssuer(text, all))
      if (found.issuer.key === issuer.key && found.organ !== null) return found.organ;
  return null;
}

/** Words of running text are the name as they stand; those of a head in capitals are not. */
function frameName(text: string): string | null {
  return /\p{Ll}/u.test(text) && /^\p{Lu}/u.test(text) ? text : null;
}

function fromOffice(frame: Frame): Candidate[] {
  const lines = (frame.letterhead?.left ?? []).map(({ text }) => text);
  // below the number stands what a letter is about
  const number = lines.findIndex((text) => ['number', 'subject'].includes(lineSign(text) ?? ''));
  const left = (number > 0 ? lines.slice(0, number) : lines).filter(
    (text) =>
      !isRule(text) &&
      lineSign(text) === null &&
      /\p{L}{2}/u.test(text) &&
      !/[.…]{3}|…/u.test(text),
  );
  const ground: Ground = frame.letterhead?.inTable ? 'structural' : 'labelled';
  // “BỘ”, “TÀI” and “CHÍNH” are one name, set apart
  while (left.slice(-2).length === 2 && left.slice(-2).some((text) => !text.includes(' ')))
    left.splice(-2, 2, left.slice(-2).join(' '));
  const own = left.at(-1);
  const above = left.at(-2);
  const of = frame.heading?.type.of;
  const authority = frame.signature
    .map(({ text }) => text)
    .find((text) => /^(?:T\s?\/\s?M|TM\s?\.)/iu.test(text))
    ?.replace(/^(?:T\s?\/\s?M|TM\s?\.)\s*/iu, '');
  return [
    ...(own !== undefined && above !== undefined
      ? [{ text: `${above} ${own}`, ground, evidence: `${above} / ${own}` }]
      : []),
    ...(own === undefined ? [] : [{ text: own, ground, evidence: own }]),
    ...(of ? [{ text: of, ground: 'labelled' as const, evidence: `của ${of}` }] : []),
    ...(authority === undefined
      ? []
      : [{ text: authority, ground: 'positional' as const, evidence: `TM. ${authority}` }]),
  ];
}

/** Units named in the lines of the head, nearest the body first: “huyện Kim Động”, “tỉnh Hưng Yên”. */
function officesAbove(frame: Frame): string[] {
  return (frame.letterhead?.left ?? [])
    .flatMap(({ text }) => {
      const named = UNIT_WORDS.exec(text)?.[0];
      const party = /(tỉnh|huyện|thị|quận|thành)\s+ủy\s+(\p{L}.*)$/iu.exec(text.normalize('NFC'));
      const kinds: Record<string, string> = { thị: 'thị xã', thành: 'thành phố' };
      const kind = party?.[1]?.toLocaleLowerCase('vi') ?? '';
      return [
        ...(named === undefined ? [] : [named]),
        ...(party ? [`${kinds[kind] ?? kind} ${party[2] ?? ''}`] : []),
      ];
    })
    .toReversed();
}

function fromNews(frame: Frame): Candidate[] {
  const subject = findSubject(frame);
  return subject === null
    ? []
    : [{ text: subject.text, ground: 'positional', evidence: subject.evidence }];
}

/** “Huyện Kim Bảng tổ chức hội nghị” names a place; that its committee held the meeting is only likely. */
function placeOnly(
  candidates: readonly Candidate[],
  all: readonly Issuer[],
  { day }: IssuerHints,
): IssuerFields {
  for (const { text, evidence } of candidates) {
    if (UNIT_WORDS.exec(text)?.index !== 0) continue;
    const unit = findUnit(text, { day });
    if (!unit) continue;
    const body = all.find(({ level, symbol }) => symbol === 'UBND' && level === unit.level);
    return {
      locality: readField(unit.key, 'positional', evidence),
      issuerName: readField(text, 'positional', evidence),
      ...(body ? { issuer: readField(body.key, 'guessed', evidence) } : {}),
    };
  }
  return {};
}

/** An office that the lists do not have keeps its name as written. */
function nameOnly(frame: Frame): IssuerFields {
  const candidates = fromOffice(frame);
  const own = candidates.find(({ evidence }) => !evidence.includes(' / '));
  const told = frame.letterhead ?? frame.heading?.gazette;
  if (!own || !told || own.ground === 'positional') return {};
  // of two lines the second may be an office or the end of a long name
  const alone = candidates.length === 1 || !candidates[0]?.evidence.includes(' / ');
  const ground: Ground = alone ? 'positional' : 'inferred';
  return { issuerName: readField(fromCapitals(own.text), ground, own.evidence) };
}
