import { repeatedClause } from '#lint/rules/repeated-clause.ts';
import { testRule } from '../test-rule.ts';

testRule(repeatedClause, {
  accepts: [
    { body: 'Tăng cường công tác lãnh đạo, chỉ đạo. Tăng cường công tác kiểm tra, giám sát.' },
  ],
  refuses: [
    {
      body: 'Các ban, ngành, đoàn thể, địa phương, cơ quan, đơn vị trong huyện thực hiện tốt; các ban, ngành, đoàn thể, địa phương, cơ quan, đơn vị trong huyện báo cáo.',
    },
  ],
});
