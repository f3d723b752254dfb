/** True where `YYYY-MM-DD` names a day that the calendar has. */
export function isCalendarDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const [month, ofMonth] = [Number(day.slice(5, 7)), Number(day.slice(8))];
  // every month has these; making a date of each citation's day took a tenth of a second per ten thousand documents
  if (ofMonth <= 28) return ofMonth > 0 && month > 0 && month <= 12;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
}
