import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterName, placeName } from '#search/filter-name.ts';
import { EMPTY_CATALOGUE } from './small-index.ts';

const catalogue = {
  names: {
    ...EMPTY_CATALOGUE.names,
    'dia-phuong': {
      'ha-nam-35': { name: 'Hà Nam', note: 'đến 30/6/2025' },
      'viet-nam': { name: 'Toàn quốc' },
    },
    loai: { 'chi-thi': 'Chỉ thị' },
  },
};

test('a place is named with its time', () => {
  assert.equal(placeName('ha-nam-35', catalogue), 'Hà Nam, đến 30/6/2025');
  assert.equal(placeName('viet-nam', catalogue), 'Toàn quốc');
});

for (const [filter, name] of [
  [{ kind: 'value', facet: 'dia-phuong', value: 'ha-nam-35' }, 'Hà Nam, đến 30/6/2025'],
  [{ kind: 'value', facet: 'loai', value: 'chi-thi' }, 'Chỉ thị'],
  [{ kind: 'value', facet: 'loai', value: 'khong-co' }, 'khong-co'],
  [{ kind: 'value', facet: 'dia-phuong', value: 'khong-co' }, 'khong-co'],
  [{ kind: 'value', facet: 'nam', value: '2024' }, '2024'],
  [{ kind: 'years', from: 2019, to: 2026 }, '2019–2026'],
  [{ kind: 'years', from: 2019, to: 2019 }, '2019'],
  [{ kind: 'years', from: 2019, to: null }, 'từ 2019'],
  [{ kind: 'years', from: null, to: 2026 }, 'đến 2026'],
] as const) {
  test(`a filter is called “${name}”`, () => {
    assert.equal(filterName(filter, catalogue), name);
  });
}
