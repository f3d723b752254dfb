import { namedPeriods, type PeriodKind } from '#documents/named-periods.ts';
import { nextPeriods } from '#documents/next-period.ts';
import { namedPeriod, type Period } from '#documents/periods.ts';
import { documentPath, facetPath } from '#documents/urls.ts';
import { displayName } from '#places/display-name.ts';
import { nowIn } from '#places/now-in.ts';
import { isPrintable } from '#schema/confidence.ts';
import type { Archive } from './archive-view.ts';

/** Something that runs for years: a document of the archive, or an act it cites whose name says its period. */
export interface PeriodItem extends Period {
  id: string;
  title: string;
  path: string;
  place: string;
  /** Key of the unit that holds its ground today, where that is one. */
  ground: string;
  /** What it calls its years. */
  kind: PeriodKind;
  /** True for a document of the archive, false for an act that is cited and not held. */
  held: boolean;
  /** The work of the next period; `null` where the archive has none, `undefined` where the question does not arise. */
  next?: Pick<PeriodItem, 'title' | 'path' | 'place'> | null;
}

const made = new WeakMap<Archive, PeriodItem[]>();

/** Everything with a period: documents by their field, cited acts by their name. Made once. */
export function periodItems(archive: Archive): PeriodItem[] {
  const known = made.get(archive) ?? withNext(archive, collect(archive));
  made.set(archive, known);
  return known;
}

function collect(archive: Archive): PeriodItem[] {
  const documents = archive.documents.flatMap((document): PeriodItem[] => {
    const { id, data } = document;
    if (!data.period) return [];
    const { title, place } = archive.words.row(document);
    const kind = kindOf(title, data.period);
    const ground = groundOf(archive, data.locality);
    const path = documentPath(document);
    return [{ ...data.period, kind, id, title, path, place, ground, held: true }];
  });
  const acts = [...archive.reference.laws].flatMap(([key, law]): PeriodItem[] => {
    const period = isPrintable(law.confidence) ? namedPeriod(law.name) : null;
    if (!period) return [];
    const place =
      law.issuerLocality === undefined
        ? 'Toàn quốc'
        : displayName(law.issuerLocality, '9999-12-31');
    const title = archive.words.title(law.name);
    const kind = kindOf(law.name, period);
    const ground = groundOf(archive, law.issuerLocality ?? 'viet-nam');
    const path = facetPath('law', key);
    return [{ ...period, kind, id: key, title, path, place, ground, held: false }];
  });
  return [...documents, ...acts];
}

/** A plan of Hà Nam goes on as one of Ninh Bình, which has its ground; one of a district that was divided as none. */
function groundOf({ today }: Archive, key: string): string {
  const [now, ...others] = nowIn(key, today).units;
  return now && others.length === 0 ? now.unit.key : key;
}

/** What the title calls these very years; else giai đoạn, as the field is called. */
function kindOf(title: string, { from, to }: Period): PeriodKind {
  return (
    namedPeriods(title.normalize('NFC')).find((one) => one.from === from && one.to === to)?.kind ??
    'giai-doan'
  );
}

/** Says what follows each; of a report, which looks back, nothing is asked. */
function withNext(archive: Archive, items: readonly PeriodItem[]): PeriodItem[] {
  const works = items.filter(({ id }) => archive.lookup.byId(id)?.collection !== 'reports');
  const followers = nextPeriods(works);
  const asked = new Set(works);
  return items.map((item) => {
    if (!asked.has(item)) return item;
    const next = followers.get(item.id);
    return {
      ...item,
      next: next ? { title: next.title, path: next.path, place: next.place } : null,
    };
  });
}
