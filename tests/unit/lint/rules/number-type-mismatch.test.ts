import { numberTypeMismatch } from '#lint/rules/number-type-mismatch.ts';
import { testRule } from '../test-rule.ts';

testRule(numberTypeMismatch, {
  accepts: [
    { data: { docType: 'nghi-quyet', number: '52-NQ/TU', issuer: 'tinh-uy' } },
    {
      data: {
        docType: 'huong-dan',
        number: '24 - HD/BTCTW',
        issuer: 'bantcchtw',
        locality: 'viet-nam',
      },
    },
    { data: { docType: 'tin-hoi-nghi', number: '12/BC-UBND' }, collection: 'reports' },
    { data: { number: null } },
  ],
  refuses: [
    { data: { docType: 'quyet-dinh', number: '52-NQ/TU', issuer: 'tinh-uy' } },
    { data: { docType: 'bao-cao', number: '12/KH-UBND' }, collection: 'reports' },
  ],
});
