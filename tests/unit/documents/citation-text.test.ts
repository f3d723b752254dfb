import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationText } from '#documents/citation-text.ts';
import type { ArchiveDocument } from '#documents/document.ts';
import { makeDirective, makeReport } from './make-document.ts';

const names = { issuer: 'UBND tỉnh Mẫu', docType: 'Chỉ thị' };
const cases: [string, ArchiveDocument, string][] = [
  [
    'a directive with its number',
    makeDirective('a', {
      number: '02/CT-UBND',
      title: 'Về nhiệm vụ mẫu',
      issued: '2022-03-03',
      fidelity: 'verbatim',
    }),
    'UBND tỉnh Mẫu, Chỉ thị số 02/CT-UBND về nhiệm vụ mẫu, ngày 03/3/2022. Bản tham khảo trên Lưu:',
  ],
  [
    'a retold directive without number says that it is retold',
    makeDirective('b', { title: 'Về nhiệm vụ mẫu', issued: '2024-12-20', fidelity: 'retold' }),
    'UBND tỉnh Mẫu, Chỉ thị về nhiệm vụ mẫu, ngày 20/12/2024. Bản thuật lại trên Lưu:',
  ],
  [
    'a report goes by its headline',
    makeReport('c', { title: 'Tỉnh Mẫu tổng kết', eventDate: '2024-11-27', fidelity: 'verbatim' }),
    'UBND tỉnh Mẫu, Tỉnh Mẫu tổng kết, ngày 27/11/2024. Bản tham khảo trên Lưu:',
  ],
  [
    'a day of which only the month is known',
    makeReport('d', { title: 'Tổng kết', eventDate: '2024-11', fidelity: 'verbatim' }),
    'UBND tỉnh Mẫu, Tổng kết, tháng 11/2024. Bản tham khảo trên Lưu:',
  ],
  [
    'a day without year is left out: half a date cites nothing',
    makeReport('e', { title: 'Tổng kết', eventDate: 'XXXX-01-18', fidelity: 'verbatim' }),
    'UBND tỉnh Mẫu, Tổng kết. Bản tham khảo trên Lưu:',
  ],
  [
    'a title that is a name keeps its capital',
    makeDirective('f', { number: '1/KH', title: 'Điều chỉnh kế hoạch', issued: '2024-01-02' }),
    'UBND tỉnh Mẫu, Chỉ thị số 1/KH Điều chỉnh kế hoạch, ngày 02/01/2024. Bản thuật lại trên Lưu:',
  ],
];

for (const [title, document, expected] of cases) {
  test(title, () => {
    assert.equal(citationText(document, names), expected);
  });
}
