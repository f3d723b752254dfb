import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTyped } from '../../../../src/elements/draft-desk/read-typed.ts';
import { deskKnown } from './desk-known.ts';

const asked = { answers: { collection: 'directives' as const }, context: deskKnown() };
const parts = { publisher: '', url: '', captured: '' };

const READ: readonly (readonly [
  name: string,
  typed: Parameters<typeof readTyped>[1],
  value: unknown,
])[] = [
  ['issued', 'ngày 5 tháng 1 năm 2025', '2025-01-05'],
  ['issued', '12/2024', '2024-12'],
  ['year', ' 2025 ', 2025],
  ['number', 'không có', null],
  ['number', 'Số: 12/KH-UBND', '12/KH-UBND'],
  ['docType', 'ke-hoach', 'ke-hoach'],
  ['locality', 'trung ương', 'viet-nam'],
  ['issuerName', '', undefined],
  ['summary', '', undefined],
  ['title', 'Về  việc\nmới', 'Về việc mới'],
  ['topics', ['tuyen-quan'], ['tuyen-quan']],
  ['signer', { name: '', role: '', authority: '' }, null],
  [
    'signer',
    { name: 'Lê Văn Mẫu', role: '', authority: 'TM.' },
    { name: 'Lê Văn Mẫu', authority: 'TM.' },
  ],
  ['source', parts, { publisher: null, url: null, captured: null }],
  ['period', { from: '2021', to: '2025', vision: '' }, { from: 2021, to: 2025 }],
  ['period', { from: '', to: '', vision: '' }, undefined],
];
for (const [name, typed, value] of READ)
  test(`${name} ${JSON.stringify(typed)} is ${JSON.stringify(value)}`, () => {
    assert.deepEqual(readTyped(name, typed, 'directives', asked), { value });
  });

const WRONG: readonly (readonly [name: string, typed: Parameters<typeof readTyped>[1]])[] = [
  ['issued', '31/4/2025'],
  ['year', '25'],
  ['title', ''],
  ['topics', []],
  ['docType', ''],
  ['locality', 'xã Không Có Thật'],
  ['source', { ...parts, url: 'không phải địa chỉ' }],
  ['source', { ...parts, captured: '31/12' }],
  ['signer', { name: '', role: 'Chủ tịch', authority: '' }],
  ['period', { from: 'xưa', to: '2025', vision: '' }],
];
for (const [name, typed] of WRONG)
  test(`${name} ${JSON.stringify(typed)} is no answer, and it is said why`, () => {
    const read = readTyped(name, typed, 'directives', asked);
    assert.ok('fault' in read);
    assert.match(read.fault.message, /\p{L}/u);
  });
