import assert from 'node:assert/strict';
import { it } from 'node:test';
import { siteAddress } from '#documents/site-address.ts';
import { datasetThing } from '#exports/dataset-thing.ts';
import { jsonLd } from '#exports/json-ld.ts';

const about = {
  name: 'Dữ liệu',
  description: 'Mô tả',
  path: '/du-lieu/',
  publisher: null,
  modified: null,
};
const files = [{ path: '/du-lieu/van-ban.csv', mediaType: 'text/csv', name: 'Bảng' }];
const site = siteAddress('https://a.vn', '/luu/');
const read = (more: Partial<Parameters<typeof datasetThing>[1]> = {}): string =>
  jsonLd([datasetThing(site, { ...about, ...more }, files)]);

it('says where each file is and of what kind', () => {
  assert.match(
    read(),
    /"contentUrl":"https:\/\/a\.vn\/luu\/du-lieu\/van-ban\.csv","encodingFormat":"text\/csv"/,
  );
});

it('makes up no licence, no publisher and no day', () => {
  assert.doesNotMatch(read(), /license|publisher|dateModified/);
  assert.match(
    read({ publisher: 'UBND tỉnh' }),
    /"publisher":\{"@type":"Organization","name":"UBND tỉnh"\}/,
  );
});
