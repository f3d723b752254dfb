import assert from 'node:assert/strict';
import { test } from 'node:test';
import { METRIC_COLUMNS, metricTable, type TabledFigure } from '#exports/metric-table.ts';
import { makeMeasure } from '../documents/figures/make-metric.ts';

const figure: TabledFigure = {
  metric: 'giao-quan-dat',
  fact: makeMeasure({ value: 'gần 900', unit: 'người', period: '2015-2020' }),
  value: { low: 900, high: 900, sense: 'about' },
  period: { from: 2015, to: 2020 },
  place: 'ha-nam-35',
  placeName: 'Hà Nam',
  sentence: 'Gần 900 người, “đủ”.',
  id: 'a',
  address: 'https://luu.example/bao-cao/a/#muc-2-1',
};

test('a figure is a row with what was typed and what was read', () => {
  const [head = '', row = ''] = metricTable([figure]);
  assert.equal(head.trim().split(',').length, METRIC_COLUMNS.length);
  assert.equal(
    row,
    'giao-quan-dat,Tỷ lệ giao quân,gần 900,900,900,about,người,2015-2020,2015,2020,ha-nam-35,Hà Nam,"Gần 900 người, “đủ”.",a,https://luu.example/bao-cao/a/#muc-2-1\r\n',
  );
});

test('what could not be read is left empty, not made 0', () => {
  const [, row = ''] = metricTable([{ ...figure, value: null, period: null, sentence: null }]);
  assert.match(row, /gần 900,,,,người,2015-2020,,,ha-nam-35,Hà Nam,,a,/);
});
