import { missingSigner } from '#lint/rules/missing-signer.ts';
import { testRule } from '../test-rule.ts';

testRule(missingSigner, {
  accepts: [{ collection: 'reports' }],
  refuses: [{ data: { signer: null, docType: 'ke-hoach' } }],
});
