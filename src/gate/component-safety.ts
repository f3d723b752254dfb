import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { nearest } from '../vietnamese/nearest.ts';
import {
  COMPONENTS,
  isPhrasing,
  nearestComponent,
  PASSAGE_KINDS,
  type AttributeRule,
} from './components.ts';
import { isAttachedImage } from './link-safety.ts';

/** A fault without its place. */
export interface Fault {
  rule: string;
  message: string;
  remedy: string;
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

const fault = (rule: string, message: string, remedy: string): Fault => ({ rule, message, remedy });

/** What is wrong with one tag: its name, its place, its attributes, its content. `inside` are the tags around it. */
export function componentFaults(node: JsxElement, inside: readonly string[]): Fault[] {
  const { name } = node;
  const rule = name === null ? undefined : COMPONENTS.get(name);
  if (name === null || !rule) return [unknownTag(name)];
  return [
    ...placeFaults(node, name, inside),
    ...attributeFaults(node, name, rule.attributes),
    ...(rule.places.includes('void') && node.children.length > 0
      ? [
          fault(
            'mdx-void',
            `Thẻ <${name}> không được bao nội dung nào.`,
            name === 'Redacted'
              ? 'Xóa hẳn phần lược khỏi tệp, chỉ để <Redacted reason="…" />.'
              : `Viết <${name} … />.`,
          ),
        ]
      : []),
  ];
}

function unknownTag(name: string | null): Fault {
  const near = name === null ? null : nearestComponent(name);
  const html = name !== null && /^[a-z]/u.test(name);
  return fault(
    'mdx-unknown-tag',
    name === null
      ? 'Có thẻ không tên <>.'
      : `Thẻ <${shorten(name)}> không dùng được trong văn bản${html ? '; thẻ HTML bị từ chối' : ''}.`,
    near ? `Có lẽ là <${near}>.` : `Các thẻ dùng được: ${[...COMPONENTS.keys()].join(', ')}.`,
  );
}

function placeFaults(node: JsxElement, name: string, inside: readonly string[]): Fault[] {
  if (node.type === 'mdxJsxTextElement' && !isPhrasing(name))
    return [
      fault(
        'mdx-place',
        `Thẻ <${name}> đứng giữa câu.`,
        `Đặt thẻ mở và thẻ đóng của <${name}> trên dòng riêng, cách nội dung một dòng trống.`,
      ),
    ];
  const outer = inside.find((tag) => PASSAGE_KINDS.has(tag) || tag === 'Callout');
  if (outer !== undefined && (PASSAGE_KINDS.has(name) || name === 'Callout'))
    return [
      fault(
        'mdx-nested',
        `Thẻ <${name}> nằm trong <${outer}>.`,
        `Đóng <${outer}> trước khi mở <${name}>.`,
      ),
    ];
  return [];
}

function attributeFaults(
  node: JsxElement,
  name: string,
  rules: Readonly<Record<string, AttributeRule>>,
): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      faults.push(expression(name));
      continue;
    }
    const own = attribute.name;
    const rule = Object.hasOwn(rules, own) ? rules[own] : undefined;
    if (seen.has(own))
      faults.push(
        fault('mdx-attribute', `Thẻ <${name}> ghi “${shorten(own)}” hai lần.`, 'Giữ một.'),
      );
    seen.add(own);
    if (/^on/iu.test(own))
      faults.push(
        fault(
          'mdx-event',
          `Thẻ <${name}> có thuộc tính sự kiện.`,
          'Xóa thuộc tính này; văn bản không chạy mã.',
        ),
      );
    else if (!rule) {
      const near = nearest(own, Object.keys(rules));
      const allowed = Object.keys(rules).join(', ');
      faults.push(
        fault(
          'mdx-attribute',
          `Thẻ <${name}> không có thuộc tính “${shorten(own)}”.`,
          near ? `Có lẽ là ${near}.` : allowed ? `Được ghi: ${allowed}.` : 'Xóa thuộc tính này.',
        ),
      );
    } else if (typeof attribute.value === 'object' && attribute.value !== null)
      faults.push(expression(name));
    else faults.push(...valueFaults(name, own, attribute.value ?? '', rule));
  }
  for (const [own, rule] of Object.entries(rules))
    if (rule.required && !seen.has(own))
      faults.push(fault('mdx-attribute', `Thẻ <${name}> thiếu ${own}.`, `Thêm ${own}="…".`));
  return faults;
}

function valueFaults(name: string, own: string, value: string, rule: AttributeRule): Fault[] {
  const wrong = (remedy: string): Fault[] => [
    fault('mdx-attribute', `Thẻ <${name}>: “${own}="${shorten(value)}"” không dùng được.`, remedy),
  ];
  if (value.trim() === '' && own !== 'alt') return wrong(`Ghi giá trị cho ${own}.`);
  if (own === 'alt' && value.trim() === '')
    return wrong('Tả ảnh bằng một câu cho người không nhìn thấy ảnh.');
  if (own === 'src' && !isAttachedImage(value))
    return wrong(
      'Đặt ảnh (png, jpg, webp, avif, gif) dưới public/attachments/ và ghi đường dẫn từ đó; không lấy ảnh từ nơi khác.',
    );
  if (rule.values && !rule.values.includes(value)) {
    const near = nearest(value, rule.values);
    return wrong(near ? `Có lẽ là ${near}.` : `Được ghi: ${rule.values.join(', ')}.`);
  }
  if (rule.pattern && !rule.pattern.test(value))
    return wrong(
      own === 'year'
        ? 'Ghi năm bằng bốn chữ số.'
        : 'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối.',
    );
  return [];
}

function expression(name: string): Fault {
  return fault(
    'mdx-expression',
    `Thẻ <${name}> có thuộc tính là mã {…}.`,
    'Chỉ ghi thuộc tính dạng tên="chữ".',
  );
}

/** A name an author typed, as a message may show it. */
function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
