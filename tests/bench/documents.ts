import type { CollectionName } from '#schema/collections.ts';
import type { Block } from './blocks.ts';
import { body } from './blocks.ts';
import { carryOver } from './carry-over.ts';
import type { BenchLevel } from './places.ts';
import { placePicker } from './places.ts';
import { personName, sentence } from './prose.ts';
import type { Random } from './random.ts';
import { seededRandom } from './random.ts';
import { OBJECTS, VERBS } from './words.ts';

/** A generated document: frontmatter for the schema, and a body in two dialects. */
export interface BenchDocument {
  collection: CollectionName;
  id: string;
  /** Year of the folder. */
  folder: string;
  frontmatter: Record<string, unknown>;
  body: Block[];
}

interface Kind {
  share: number;
  collection: CollectionName;
  docType: string;
  planTypes: readonly string[];
  issuers: Record<BenchLevel, readonly string[]>;
}

const bodies = (province: string, district: string, commune: string): Kind['issuers'] => ({
  province: [province],
  district: [district],
  commune: [commune],
});
const ISSUERS = {
  state: bodies('ubnd-tinh', 'ubnd-huyen', 'ubnd-xa'),
  party: bodies('tinh-uy', 'huyen-uy', 'dang-uy-xa'),
  military: bodies('bchqs-tinh', 'bchqs-huyen', 'bchqs-xa'),
  council: bodies('hdnvqs-tinh', 'hdnvqs-huyen', 'hdnvqs-xa'),
};

const KINDS: readonly Kind[] = [
  ['reports', 'tin-hoi-nghi', 0.4, ['tong-ket-nam', 'thi-dua'], ISSUERS.state],
  ['reports', 'bao-cao', 0.13, ['tong-ket-nam', 'de-an-dqtv'], ISSUERS.military],
  ['directives', 'chi-thi', 0.15, ['nhiem-vu-nam', 'tuyen-quan'], ISSUERS.party],
  ['directives', 'ke-hoach', 0.15, ['gdqpan-nam', 'pctt-tkcn', 'thi-dua'], ISSUERS.state],
  ['directives', 'nghi-quyet', 0.05, ['nhiem-vu-nam'], ISSUERS.party],
  ['directives', 'cong-van', 0.04, ['viec-lam-xuat-ngu', 'hau-phuong'], ISSUERS.state],
  ['announcements', 'thong-bao', 0.08, ['tuyen-quan'], ISSUERS.council],
].map(([collection, docType, share, planTypes, issuers]) => {
  return { collection, docType, share, planTypes, issuers } as Kind;
});

const TOPICS = [
  'tuyen-quan',
  'dan-quan-tu-ve',
  'du-bi-dong-vien',
  'giao-duc-qpan',
  'dien-tap',
  'khu-vuc-phong-thu',
  'hau-phuong-quan-doi',
  'phong-thu-dan-su',
  'cong-tac-dang',
  'phong-chong-thien-tai',
  'huan-luyen',
  'phoi-hop-cong-an',
] as const;

const two = (n: number): string => String(n).padStart(2, '0');

function kindOf(random: Random): Kind {
  let roll = random.next();
  for (const kind of KINDS) {
    roll -= kind.share;
    if (roll < 0) return kind;
  }
  return KINDS[0] as Kind;
}

function titleOf(random: Random, kind: Kind, year: number, place: string): string {
  const work = `${random.pick(VERBS)} ${random.pick(OBJECTS)}`;
  switch (kind.docType) {
    case 'chi-thi':
      return `Chỉ thị về nhiệm vụ quốc phòng, quân sự địa phương năm ${year} của ${place}`;
    case 'nghi-quyet':
      return `Nghị quyết về lãnh đạo nhiệm vụ quốc phòng năm ${year} của ${place}`;
    case 'ke-hoach':
      return `Kế hoạch ${work} năm ${year} trên địa bàn ${place}`;
    case 'cong-van':
      return `Về việc ${work} trên địa bàn ${place}`;
    case 'thong-bao':
      return `Thông báo lịch khám sức khỏe nghĩa vụ quân sự năm ${year} tại ${place}`;
    case 'bao-cao':
      return `Báo cáo kết quả ${work} năm ${year} của ${place}`;
    default:
      return `Hội nghị ${random.pick(['tổng kết', 'sơ kết', 'triển khai'])} công tác quốc phòng, quân sự địa phương năm ${year} tại ${place}`;
  }
}

function ownFields(random: Random, kind: Kind, date: string, year: number): object {
  const planTypes = [random.pick(kind.planTypes)];
  if (kind.collection === 'reports') {
    const planYear = random.chance(0.5) ? { planYear: year + 1 } : {};
    return { eventDate: date, planTypes, ...planYear };
  }
  if (kind.collection === 'directives')
    return {
      issued: date,
      planTypes,
      signer: { name: personName(random), role: 'Chủ tịch' },
      recipients: [
        { name: 'Các phòng, ban, đoàn thể', purpose: 'de-thuc-hien' },
        { name: 'Lưu: Văn phòng', purpose: 'luu' },
      ],
    };
  const until = `${date.slice(0, 4)}-12-31`;
  return {
    issued: date,
    planTypes,
    audience: 'Công dân nam từ đủ 18 tuổi',
    from: date,
    until,
    place: 'Trung tâm y tế',
    contact: 'Ban Chỉ huy quân sự nơi cư trú',
    steps: ['Nhận lệnh gọi khám', 'Mang theo căn cước', 'Đến đúng ngày ghi trong lệnh'],
  };
}

/** Texts that a bench set can be made from instead of generated ones. */
export interface GivenText {
  title: string;
  body: Block[];
}

/** `count` documents, the same for the same seed; `texts` replace generated titles and bodies. */
export function* benchDocuments(
  count: number,
  { seed = 20241220, texts }: { seed?: number; texts?: Iterable<GivenText> | undefined } = {},
): Generator<BenchDocument> {
  const random = seededRandom(seed);
  // of its own, so that all else stays as it was
  const takeOver = carryOver(seededRandom(seed + 1));
  const placeOn = placePicker();
  const given = texts?.[Symbol.iterator]();
  const used = new Map<string, number>();
  let last = { id: '', date: '9999' };
  for (let index = 0; index < count; index++) {
    const kind = kindOf(random);
    const year = 2006 + Math.floor(Math.sqrt(random.next()) * 20);
    const date = `${year}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`;
    const place = placeOn(random, date);
    const placeSlug = place.key.replace(/-\d+(?:-\d{4})?$/, '');
    const base = `${placeSlug}-${date}-${kind.docType}`;
    const n = (used.get(base) ?? 0) + 1;
    used.set(base, n);
    const id = n === 1 ? base : `${base}-${n}`;
    const topics = [...new Set([random.pick(TOPICS), random.pick(TOPICS)])];
    const setting = { year, place: place.name };
    const next = given?.next();
    if (next?.done) return;
    const title = next ? next.value.title : titleOf(random, kind, year, place.name);
    const numbered = kind.docType !== 'tin-hoi-nghi';
    const number = numbered ? `${two(random.whole(1, 400))}/${kind.docType.toUpperCase()}` : null;
    const issuer = random.pick(kind.issuers[place.level]);
    yield {
      collection: kind.collection,
      id,
      folder: String(year),
      frontmatter: {
        id,
        title,
        docType: kind.docType,
        number,
        issuer,
        locality: place.key,
        year,
        topics,
        status: random.pick(['unknown', 'unknown', 'in-force', 'expired', 'amended']),
        relations:
          random.chance(0.5) && last.date < date ? [{ type: 'can-cu', target: last.id }] : [],
        source: { publisher: 'Kho thử', url: null, captured: '2026-01-15' },
        release: {
          by: 'kho-thu',
          date: '2026-01-15',
          ground: 'already-public',
          checks: ['secrecy', 'personal-data'],
          covers: [
            'circulation',
            'located-works',
            'force-tables',
            'people-lists',
            'restricted-plan',
            'summary-plan',
          ],
        },
        fidelity: random.chance(0.5) ? 'retold' : 'verbatim',
        summary: sentence(random, setting),
        ...ownFields(random, kind, date, year),
      },
      body: next
        ? next.value.body
        : takeOver(
            `${issuer} ${place.key} ${kind.docType}`,
            body(random, setting, random.whole(700, 2300), topics),
          ),
    };
    last = { id, date };
  }
}
