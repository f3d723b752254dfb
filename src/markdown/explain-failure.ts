import { COMPONENTS, nearestComponent } from '../gate/components.ts';
import type { Finding } from '../gate/finding.ts';
import type { ParseFailure } from './parse.ts';
import { TORN_TABLE } from './torn-table.ts';

/** Turns the parser's English into a Vietnamese finding. `body` is the text that was parsed, beginning at line `bodyLine`. */
export function explainFailure(failure: ParseFailure, body: string, bodyLine: number): Finding {
  const source = body.split('\n')[failure.line - 1]?.slice(failure.column - 1) ?? '';
  const { rule, message, remedy } = explain(failure.reason, source, bodyLine);
  return {
    rule,
    weight: 'block',
    cover: null,
    line: failure.line + bodyLine - 1,
    column: failure.column,
    field: null,
    message,
    remedy,
  };
}

function explain(
  reason: string,
  source: string,
  bodyLine: number,
): Pick<Finding, 'rule' | 'message' | 'remedy'> {
  if (reason === TORN_TABLE)
    return {
      rule: 'mdx-unclosed',
      message: 'Bảng có một thẻ mở trong ô mà đóng ở ngoài bảng.',
      remedy: 'Đóng thẻ trong cùng một ô; không để dòng trống trong thẻ đó.',
    };
  const crossed =
    /^Unexpected closing tag `<\/(.*?)>`, expected corresponding closing tag for `<(.*?)>` \((\d+):/u.exec(
      reason,
    );
  if (crossed) {
    const [, closed = '', opened = '', line = '1'] = crossed;
    const wrong = [opened, closed].find((name) => !COMPONENTS.has(name));
    const near = wrong === undefined ? null : nearestComponent(wrong);
    return {
      rule: 'mdx-unclosed',
      message: `Thẻ đóng </${closed}> không khớp với thẻ mở <${opened}> ở dòng ${Number(line) + bodyLine - 1}.`,
      remedy: near
        ? `Không có thẻ <${wrong}>; có lẽ là <${near}>.`
        : `Đóng <${opened}> bằng </${opened}> trước.`,
    };
  }
  const unclosed = /^Expected a closing tag for `<(.*?)>`(?: \(\d+:\d+\))?(.*)$/su.exec(reason);
  if (unclosed) {
    const [, name = ''] = unclosed;
    const near = COMPONENTS.has(name) ? null : nearestComponent(name);
    return {
      rule: 'mdx-unclosed',
      message: `Thẻ <${name}> chưa được đóng.`,
      remedy: near
        ? `Có lẽ là <${near}>; thêm </${near}>.`
        : `Thêm </${name}>; thẻ đóng đứng cùng mức thụt dòng với thẻ mở.`,
    };
  }
  const unopened = /^Unexpected closing tag `<\/(.*?)>`/u.exec(reason);
  if (unopened)
    return {
      rule: 'mdx-unclosed',
      message: `Thẻ đóng </${unopened[1] ?? ''}> không có thẻ mở.`,
      remedy: 'Thêm thẻ mở phía trước, hoặc xóa thẻ đóng này.',
    };
  if (source.startsWith('<!--'))
    return {
      rule: 'mdx-html',
      message: 'Văn bản có lời chú kiểu HTML <!-- … -->.',
      remedy: 'Xóa lời chú; việc còn phải làm ghi vào Còn phải xem lại (needsReview).',
    };
  if (/^<(?:https?:|mailto:|[^\s@<>]+@)/iu.test(source))
    return {
      rule: 'mdx-link',
      message: 'Địa chỉ trong dấu <…> không dùng được.',
      remedy: 'Viết [lời](địa chỉ).',
    };
  if (/^<\/?[A-Za-z]/u.test(source))
    return {
      rule: 'mdx-syntax',
      message: 'Thẻ này viết sai.',
      remedy: 'Thuộc tính viết dạng tên="chữ", thẻ không có nội dung viết <Tên … />.',
    };
  return {
    rule: 'mdx-syntax',
    message: 'Dấu < ở đây không mở một thẻ nào.',
    remedy: 'Muốn in dấu nhỏ hơn thì viết &lt;.',
  };
}
