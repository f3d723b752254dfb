import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCalendarDay } from '#schema/calendar-day.ts';

test('only days that the calendar has are days', () => {
  for (const value of ['2024-02-29', '2024-12-31', '1998-01-10']) assert.ok(isCalendarDay(value));
  for (const value of ['2023-02-29', '2024-02-30', '2024-13-01', '2024-1-5', '20/12/2024', '']) {
    assert.equal(isCalendarDay(value), false, value);
  }
});
