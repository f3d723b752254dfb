import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationForms, type CitationForms } from '#documents/citation-forms.ts';
import type { ArchiveDocument } from '#documents/document.ts';
import { makeAnnouncement, makeDirective, makeReport } from './make-document.ts';

const names = {
  issuer: 'Ủy ban nhân dân tỉnh Mẫu',
  docType: 'Chỉ thị',
  ofParty: false,
  address: 'https://luu.vn/van-ban/a/',
};
const party = { ...names, issuer: 'Huyện ủy Mẫu', ofParty: true };
const KEPT = 'Bản tham khảo trên Lưu: https://luu.vn/van-ban/a/';
const RETOLD = 'Bản thuật lại trên Lưu: https://luu.vn/van-ban/a/';
const signer = { name: 'Nguyễn Văn Mẫu', role: null, authority: 'T/M BAN THƯỜNG VỤ' };

const cases: [string, ArchiveDocument, typeof names, Partial<CitationForms>][] = [
  [
    'a directive with its number',
    makeDirective('a', {
      number: '02/CT-UBND',
      title: 'Về nhiệm vụ mẫu',
      issued: '2022-03-03',
      fidelity: 'verbatim',
    }),
    names,
    {
      state: `Chỉ thị số 02/CT-UBND ngày 03/3/2022 của Ủy ban nhân dân tỉnh Mẫu về nhiệm vụ mẫu. ${KEPT}`,
      party: `Chỉ thị số 02/CT-UBND, ngày 03/3/2022 của Ủy ban nhân dân tỉnh Mẫu về nhiệm vụ mẫu. ${KEPT}`,
      academic: `Ủy ban nhân dân tỉnh Mẫu (2022), “Về nhiệm vụ mẫu”, Chỉ thị số 02/CT-UBND, ngày 03/3/2022. ${KEPT}`,
    },
  ],
  [
    'a paper that the standing committee signed is cited by it in the party',
    makeDirective('a', {
      number: '15-CT/HU',
      title: 'Về nhiệm vụ mẫu',
      issued: '2024-12-20',
      signer,
    }),
    party,
    {
      state: `Chỉ thị số 15-CT/HU ngày 20/12/2024 của Huyện ủy Mẫu về nhiệm vụ mẫu. ${RETOLD}`,
      party: `Chỉ thị số 15-CT/HU, ngày 20/12/2024 của Ban Thường vụ Huyện ủy Mẫu về nhiệm vụ mẫu. ${RETOLD}`,
    },
  ],
  [
    'a name that says the standing committee is not doubled',
    makeDirective('a', { number: '15-CT/HU', title: 'Về mẫu', issued: '2024-12-20', signer }),
    { ...party, issuer: 'Ban Thường vụ Huyện ủy Mẫu' },
    {
      party: `Chỉ thị số 15-CT/HU, ngày 20/12/2024 của Ban Thường vụ Huyện ủy Mẫu về mẫu. ${RETOLD}`,
    },
  ],
  [
    'words above a signature say nothing of a body of the state',
    makeDirective('a', { number: '1/KH', title: 'Về mẫu', issued: '2024-12-20', signer }),
    names,
    { party: `Chỉ thị số 1/KH, ngày 20/12/2024 của Ủy ban nhân dân tỉnh Mẫu về mẫu. ${RETOLD}` },
  ],
  [
    'without a number both office forms are one',
    makeDirective('b', { title: 'Về nhiệm vụ mẫu', issued: '2024-12-20' }),
    names,
    {
      state: `Chỉ thị ngày 20/12/2024 của Ủy ban nhân dân tỉnh Mẫu về nhiệm vụ mẫu. ${RETOLD}`,
      party: `Chỉ thị ngày 20/12/2024 của Ủy ban nhân dân tỉnh Mẫu về nhiệm vụ mẫu. ${RETOLD}`,
    },
  ],
  [
    'news of a conference names who held it, not who wrote it',
    makeReport('c', { title: 'Tỉnh Mẫu tổng kết', eventDate: '2024-11-27', fidelity: 'verbatim' }),
    { ...names, docType: 'Tin hội nghị' },
    {
      state: `Tin hội nghị ngày 27/11/2024 do Ủy ban nhân dân tỉnh Mẫu tổ chức, “Tỉnh Mẫu tổng kết”. ${KEPT}`,
      academic: `“Tỉnh Mẫu tổng kết” (2024), Tin hội nghị ngày 27/11/2024 do Ủy ban nhân dân tỉnh Mẫu tổ chức. ${KEPT}`,
    },
  ],
  [
    'a unit that stands for its offices is written as in a sentence',
    makeReport('c', { title: 'Tổng kết', eventDate: '2024-11-27' }),
    { ...names, issuer: 'Thị xã Mẫu', docType: 'Tin hội nghị' },
    { state: `Tin hội nghị ngày 27/11/2024 do thị xã Mẫu tổ chức, “Tổng kết”. ${RETOLD}` },
  ],
  [
    'a day of which only the month is known',
    makeReport('d', { docType: 'bao-cao', title: 'Tổng kết', eventDate: '2024-11' }),
    { ...names, docType: 'Báo cáo' },
    { state: `Báo cáo tháng 11/2024 của Ủy ban nhân dân tỉnh Mẫu, “Tổng kết”. ${RETOLD}` },
  ],
  [
    'a day without year is left out, and a study says that the year is unknown',
    makeReport('e', { docType: 'bao-cao', title: 'Tổng kết', eventDate: 'XXXX-01-18' }),
    { ...names, docType: 'Báo cáo' },
    {
      state: `Báo cáo của Ủy ban nhân dân tỉnh Mẫu, “Tổng kết”. ${RETOLD}`,
      academic: `Ủy ban nhân dân tỉnh Mẫu (không rõ năm), “Tổng kết”, Báo cáo. ${RETOLD}`,
    },
  ],
  [
    'an announcement of the archive',
    makeAnnouncement('f', { title: 'Cách tìm', fidelity: 'verbatim' }),
    { ...names, issuer: 'Kho Lưu', docType: 'Thông báo' },
    { state: `Thông báo ngày 02/11/2026 của Kho Lưu, “Cách tìm”. ${KEPT}` },
  ],
];

for (const [title, document, given, expected] of cases) {
  test(title, () => {
    const forms = citationForms(document, given);
    for (const [form, text] of Object.entries(expected))
      assert.equal(forms[form as keyof CitationForms], text, form);
  });
}
