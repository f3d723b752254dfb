import { formatNumber } from '../../vietnamese/format-number.ts';
import type { DebtReport } from './debt-report.ts';

/** The sentences round a report: how much is due; what was not looked at. */
export function sayTotals({ debts, counts, faulty, external, asked }: DebtReport): {
  head: string;
  tail: string[];
} {
  const head =
    debts.length === 0
      ? 'Không nợ gì.'
      : `${formatNumber(debts.length)} việc: ${counts.urgent} gấp, ${counts.due} cần làm, ${counts.note} khi có thể.`;
  const links = external.reduce((sum, one) => sum + one.links, 0);
  const hosts = external.map((one) => `${one.host} (${one.links})`).join(', ');
  const outside =
    asked === null
      ? `Liên kết ra ngoài: ${formatNumber(links)}, chưa hỏi (--online): ${hosts}.`
      : `Liên kết ra ngoài: đã hỏi ${asked.asked} địa chỉ của ${external.length} máy chủ, ${asked.answered} trả lời, ${asked.dead} không còn, ${asked.silent} chưa rõ.`;
  return {
    head,
    tail: [
      ...(links > 0 ? [outside] : []),
      ...(faulty > 0 ? [`${faulty} tệp còn lỗi nên không xét ở đây: npm run lint:content.`] : []),
    ],
  };
}
