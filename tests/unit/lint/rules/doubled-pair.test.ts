import { doubledPair } from '#lint/rules/doubled-pair.ts';
import { testRule } from '../test-rule.ts';

testRule(doubledPair, {
  accepts: [
    { body: 'Năm năm qua, xã xã thi đua.' },
    {
      data: { people: [] },
      collection: 'reports',
      body: 'Chỉ huy trưởng. Chỉ huy trưởng phát biểu.',
    },
  ],
  refuses: [
    { body: 'Đã Quán triệt quán triệt nghị quyết.' },
    { body: '- Một\n- Xây dựng xây dựng lực lượng' },
  ],
});
