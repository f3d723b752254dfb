import { formatDate } from './format-date.ts';

/**
 * A span of days with an en dash, parts said once: `02–05/12/2024`, `28/11–02/12/2024`, `28/12/2024–03/01/2025`.
 * Open ends: `từ 01/7/2025`, `đến 30/6/2025`. Both open or unknown: `chưa rõ`.
 */
export function formatRange(from: string | null, until: string | null): string {
  if (!from && !until) return 'chưa rõ';
  if (!until) return `từ ${formatDate(from ?? '')}`;
  if (!from) return `đến ${formatDate(until)}`;
  if (from === until) return formatDate(from);
  const whole = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day);
  if (!whole(from) || !whole(until)) return `${formatDate(from)} – ${formatDate(until)}`;
  const first = formatDate(from).split('/');
  const same =
    from.slice(0, 7) === until.slice(0, 7) ? 1 : from.slice(0, 4) === until.slice(0, 4) ? 2 : 3;
  return `${first.slice(0, same).join('/')}–${formatDate(until)}`;
}
