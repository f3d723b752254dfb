import { periodMismatch } from '#lint/rules/period-mismatch.ts';
import { testRule } from '../test-rule.ts';

testRule(periodMismatch, {
  accepts: [
    {
      data: { title: 'Tổng kết năm 2024, nhiệm vụ năm 2025', year: 2024, planYear: 2025 },
      collection: 'reports',
    },
    { data: { title: 'Thực hiện Chỉ thị ngày 20 tháng 12 năm 1998', year: 2025 } },
    {
      data: {
        title: 'Quy hoạch thời kỳ 2022-2030',
        period: { from: 2022, to: 2030, vision: 2050 },
        year: 2022,
      },
    },
  ],
  refuses: [
    { data: { title: 'Đề án 2021 – 2025', period: { from: 2021, to: 2030 }, year: 2021 } },
    { data: { title: 'Báo cáo năm 2019', year: 2024 }, collection: 'reports' },
  ],
});
