import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { citationNames } from '#citations/names.ts';
import { recognise } from '#citations/recognise.ts';
import { resolve } from '#citations/resolve.ts';
import { citationTable, lawNames } from '#citations/table.ts';
import { loadReference } from '#documents/reference.ts';
import { ancestors } from '#places/ancestors.ts';

/** What each of the five source texts cites, read by eye: keys of laws.yaml in the order of the text. */
const LABELLED: readonly (readonly [unit: string, date: string, year: number, cited: string[]])[] =
  [
    [
      'ha-nam-35',
      '2024-11-27',
      2024,
      ['de-an-the-tran-quan-su-ha-nam-2021-2025', '78-2015-qh13', '48-2019-qh14', '53-2019-qh14'],
    ],
    ['lac-duong-675', '2022-12-02', 2022, []],
    [
      'kim-bang-350',
      '2020-10-13',
      2020,
      [
        'de-an-23-ha-nam',
        'de-an-27-ha-nam',
        'de-an-1123-ha-nam',
        'de-an-12-ha-nam',
        '48-2019-qh14',
        '53-2019-qh14',
      ],
    ],
    ['viet-nam', '2024-01-18', 2023, ['1573-qd-ttg', '1573-qd-ttg']],
    [
      'kim-dong-331',
      '2024-12-20',
      2025,
      [
        '78-2015-qh13',
        'nghi-quyet-trung-uong-8-khoa-xiii',
        '168-2018-nd-cp',
        '02-2019-nd-cp',
        '21-2019-nd-cp',
        'de-an-cong-trinh-khu-vuc-phong-thu-kim-dong-2022-2025',
        '52-nq-tu-hung-yen',
        '24-hd-btctw',
        'de-an-quan-doi-pho-bien-phap-luat-2021-2027',
        'de-an-an-toan-giao-thong-trong-quan-doi-2021-2030',
        '50-ct-qp',
      ],
    ],
  ];

const { laws } = loadReference('content');
const names = citationNames(lawNames(laws.values()));
const table = citationTable(laws.values(), []);
const folder = new URL('../../../shared/seeds/', import.meta.url);
const skip = existsSync(folder) ? false : `không có ${folder.pathname}`;

test(
  'all that the five source texts cite is found and understood, and nothing else',
  { skip },
  (t) => {
    let [right, expected, given] = [0, 0, 0];
    readdirSync(folder)
      .sort()
      .forEach((file, at) => {
        const [unit, date, year, cited] = LABELLED[at] ?? ['viet-nam', '2024', 2024, []];
        const above = unit === 'viet-nam' ? [] : ancestors(unit, date).map(({ key }) => key);
        const context = { id: null, units: [unit, ...above], date, year };
        const text = readFileSync(new URL(file, folder), 'utf8').normalize('NFC');
        const found = recognise(text, names).map(
          (span) => resolve(span, context, table)?.key ?? '?',
        );
        expected += cited.length;
        given += found.length;
        right += found.filter((key, place) => key === cited[place]).length;
        assert.deepEqual(found, cited, file);
      });
    t.diagnostic(`precision ${right}/${given}, recall ${right}/${expected}`);
  },
);

test('every law of the list is found by its own names and numbers', () => {
  for (const law of laws.values()) {
    const units = [law.issuerLocality ?? 'viet-nam', 'viet-nam'];
    const context = { id: null, units, date: '2026-11-21', year: 2026 };
    for (const name of [law.name, ...law.aliases, ...(law.number === null ? [] : [law.number])]) {
      const keys = recognise(`theo ${name} của`, names).map(
        (span) => resolve(span, context, table)?.key,
      );
      assert.ok(keys.includes(law.key), `${name} → ${keys.join(' ')}`);
    }
  }
});
