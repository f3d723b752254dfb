import { issuerMismatch } from '#lint/rules/issuer-mismatch.ts';
import { testRule } from '../test-rule.ts';

testRule(issuerMismatch, {
  accepts: [
    {
      data: {
        issuer: 'bchqs-huyen',
        issuerName: 'Ban CHQS huyện Kim Động',
        number: '12/KH-BCH',
        docType: 'ke-hoach',
      },
    },
    {
      data: {
        issuer: 'dang-uy-qs-huyen',
        issuerName: 'Đảng ủy Quân sự huyện Kim Động',
        number: '12-NQ/ĐU',
      },
    },
    { data: { issuer: 'ubnd-huyen', issuerName: 'Uỷ ban nhân dân huyện Kim Động' } },
    { data: { issuer: 'qh', locality: 'viet-nam', number: '202/2025/QH15' } },
  ],
  refuses: [
    { data: { issuer: 'huyen-uy', issuerName: 'Tỉnh ủy Hưng Yên', number: '12-CT/TU' } },
    { data: { issuer: 'huyen-uy', number: '12/CT-HU' } },
  ],
});
