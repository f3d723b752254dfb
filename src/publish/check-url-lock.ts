import { listed } from '../schema/shown.ts';
import type { Problem } from '../schema/problem.ts';
import { compareUrlLock } from './url-lock.ts';

const WRITE = 'Chạy npm run urls -- --write, rồi gửi tệp này cùng văn bản.';

/**
 * What is wrong with the list of addresses: those that answer no more, those that are missing, lines that are no addresses or
 * out of order. At `silent` ones nothing need answer. `file` is only printed.
 */
export function checkUrlLock(
  lock: string,
  urls: readonly string[],
  file: string,
  silent: readonly string[] = [],
): Problem[] {
  const { lost, added, text } = compareUrlLock(lock, urls, silent);
  const lines = lock.split(/\r?\n/u);
  const fault = (rule: string, line: number, message: string, remedy: string): Problem => {
    return { file, line, column: 1, field: null, rule, message, remedy, severity: 'error' };
  };
  const problems = lost.map((url) => fault('url-lost', lines.indexOf(url) + 1, ...sayLost(url)));
  if (added.length > 0)
    problems.push(
      fault(
        'url-not-listed',
        1,
        `Còn thiếu ${String(added.length)} địa chỉ: ${listed(added)}.`,
        WRITE,
      ),
    );
  else if (text !== lock)
    problems.push(
      fault('url-order', 1, 'Các dòng chưa theo thứ tự, có dòng lặp hoặc dòng trống.', WRITE),
    );
  return problems;
}

function sayLost(url: string): [message: string, remedy: string] {
  const [, first, id, more] = /^\/([^/\s]+)\/(?:([^/\s]+)\/)?(.*)$/su.exec(url) ?? [];
  if (first === undefined || more !== '')
    return [`“${url}” không phải một địa chỉ.`, 'Bỏ dòng này.'];
  const message = `${url} đã từng công bố mà nay không còn trả lời.`;
  if (id === undefined) return [message, `Đặt lại tệp content/pages/${first}.mdx.`];
  return [
    message,
    `Văn bản đổi mã thì ghi “${id}” vào aliases của nó; văn bản gỡ xuống thì đặt lại tệp với status: withdrawn, ` +
      'removed hoặc removed-secrecy; văn bản còn đăng thì bỏ draft, needsReview hoặc publishAt mới thêm.',
  ];
}
