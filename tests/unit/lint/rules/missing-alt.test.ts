import { missingAlt } from '#lint/rules/missing-alt.ts';
import { testRule } from '../test-rule.ts';

testRule(missingAlt, {
  accepts: [{ body: 'Không có ảnh.' }],
  refuses: [
    { body: '![hình ảnh](attachments/hoi-nghi.jpg)' },
    { body: 'Trong câu ![Ảnh minh họa](attachments/hoi-nghi.jpg) này.' },
  ],
});
