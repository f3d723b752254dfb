import type { CitationContext } from '../citations/resolve.ts';
import { dateOf } from '../documents/checked-document.ts';
import { ancestors } from '../places/ancestors.ts';
import { unit } from '../places/unit.ts';
import { edtfBounds } from '../schema/edtf-bounds.ts';
import type { DocumentData } from '../schema/document.ts';

const chains = new Map<string, readonly string[]>();

/**
 * What the citations of a document are read against: its units with all above them, its day, its year. The units are looked up
 * when a citation asks for them: only local numbers do.
 */
export function citationContext(data: DocumentData): CitationContext {
  const date = dateOf(data);
  let units: readonly string[] | undefined;
  return {
    id: data.id,
    date,
    year: data.year,
    get units() {
      return (units ??= unitsOf(data, date));
    },
  };
}

function unitsOf(data: DocumentData, date: string): string[] {
  const { earliest, latest } = edtfBounds(date);
  const day = earliest.slice(0, 4) === latest.slice(0, 4) ? earliest : undefined;
  const units = [data.locality, ...data.units].flatMap((key) => chain(key, day));
  return [...new Set(units)];
}

/** A unit and all above it on the day. */
function chain(key: string, day: string | undefined): readonly string[] {
  const name = `${key} ${day ?? ''}`;
  let keys = chains.get(name);
  if (!keys) {
    keys = unit(key) ? [key, ...ancestors(key, day).map((above) => above.key)] : [key];
    chains.set(name, keys);
  }
  return keys;
}
