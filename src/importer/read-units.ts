import type { Frame } from './find-frame.ts';
import { findUnit } from './find-unit.ts';
import type { ReadField } from './imported.ts';
import { readField } from './read-field.ts';

const PORTAL =
  /^cổng\s+thông\s+tin\s+điện\s+tử\s+((?:tỉnh|thành\s+phố|huyện|thị\s+xã|quận|xã|phường)\s+\p{L}[\p{L} ’'-]*)$/iu;

/**
 * Units that a report also concerns: of a conference of all the country, the one whose portal tells of it. Only likely, and nothing
 * where the report is that unit’s own (`locality`).
 */
export function readUnits(
  frame: Frame,
  locality: string | null,
  day: string | null,
): ReadField<string[]> | null {
  if (locality !== 'viet-nam') return null;
  for (const { text } of frame.news ? frame.lines : []) {
    const name = PORTAL.exec(text)?.[1];
    const unit = name === undefined ? null : findUnit(name, { day });
    if (unit) return readField([unit.key], 'inferred', text);
  }
  return null;
}
