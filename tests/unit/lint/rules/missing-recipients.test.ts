import { missingRecipients } from '#lint/rules/missing-recipients.ts';
import { testRule } from '../test-rule.ts';

testRule(missingRecipients, {
  accepts: [{ collection: 'announcements' }],
  refuses: [{ data: { recipients: [], docType: 'ke-hoach' } }],
});
