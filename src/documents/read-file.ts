import { parseYaml, type YamlSource } from '#schema/parse-yaml.ts';
import type { Problem } from '#schema/problem.ts';
import { isOrdinary } from '#vietnamese/is-ordinary.ts';
import { normalise } from '#vietnamese/normalise.ts';
import { decodeUtf8 } from './decode-utf8.ts';

/** A document file taken apart. `yaml` is `null` where no frontmatter could be read; `problems` says why. */
export interface FileParts {
  yaml: YamlSource | null;
  /** Normalised text after the frontmatter. */
  body: string;
  /** 1-based line of the file at which the body begins. */
  bodyLine: number;
  /** The file has nothing but ordinary signs (`vietnamese/is-ordinary`), so that nobody need look at its words again. */
  isOrdinary: boolean;
  problems: Problem[];
}

const FRONTMATTER = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/mu;

/**
 * Takes a file of `content/` apart: decode, normalise, split frontmatter from body, read the YAML.
 * No I/O, never throws; `file` is only printed.
 */
export function readFile(bytes: Uint8Array, file: string): FileParts {
  const decoded = decodeUtf8(bytes, file);
  if (decoded.text === null)
    return { yaml: null, body: '', bodyLine: 1, isOrdinary: true, problems: decoded.problems };
  const ordinary = isOrdinary(decoded.text);
  const text = ordinary ? decoded.text : normalise(decoded.text);
  const match = text.startsWith('---') ? FRONTMATTER.exec(text) : null;
  if (match?.index !== 0) {
    const opened = /^---[ \t]*\n/.test(text);
    return {
      yaml: null,
      body: text,
      bodyLine: 1,
      isOrdinary: ordinary,
      problems: [
        {
          file,
          line: 1,
          column: 1,
          field: null,
          rule: 'frontmatter-missing',
          message: opened
            ? 'Phần khai báo mở bằng --- nhưng không có dòng --- đóng.'
            : 'Tệp không có phần khai báo ở đầu.',
          remedy:
            'Đặt phần khai báo giữa hai dòng chỉ có ---, dòng --- thứ nhất là dòng đầu của tệp.',
          severity: 'error',
        },
      ],
    };
  }
  const [whole, source = ''] = match;
  const yaml = parseYaml(source, file, 2);
  const bodyLine = 1 + lineEnds(whole);
  const body = text.slice(whole.length);
  return { yaml, body, bodyLine, isOrdinary: ordinary, problems: yaml.problems };
}

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
