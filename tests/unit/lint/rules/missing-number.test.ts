import { missingNumber } from '#lint/rules/missing-number.ts';
import { testRule } from '../test-rule.ts';

testRule(missingNumber, {
  accepts: [
    { collection: 'reports', data: { number: null } },
    { collection: 'announcements', data: { number: null } },
  ],
  refuses: [{ data: { number: null, docType: 'ke-hoach' } }],
});
