import { ImportFault } from '../import-fault.ts';
import { unzipParts } from '../unzip-parts.ts';
import { elementsOf, parseElement, type XmlElement } from './xml-element.ts';

/** What a part refers to: another part, by its path, or an address outside. */
export interface Relationship {
  id: string;
  /** Last piece of its kind: `header`, `image`, `hyperlink`. */
  kind: string;
  target: string;
  external: boolean;
}

/** An unpacked .docx. */
export interface DocxPackage {
  /** Path of the text itself, mostly `word/document.xml`. */
  main: string;
  /** A part as a tree, or `null` where the file has none; throws `ImportFault` for one that is no XML. */
  read: (path: string) => XmlElement | null;
  bytes: (path: string) => Uint8Array | null;
  /** What a part refers to, in file order. */
  relationships: (path: string) => Relationship[];
}

/** No text of an office comes near; a tree of a larger part would not fit into memory. */
const MOST_XML_BYTES = 64_000_000;

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);

function resolve(target: string, from: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folderOf(from).split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Unpacks a .docx. Throws `ImportFault` for a damaged zip, one that unpacks to too much, and one without a text. */
export function openDocx(bytes: Uint8Array): DocxPackage {
  const parts = unzipParts(
    bytes,
    (name) => /\.(?:xml|rels)$/i.test(name) || /\/media\//.test(name),
  );
  const read = (path: string) => {
    const part = parts.get(path);
    if (!part) return null;
    if (part.length > MOST_XML_BYTES) {
      throw new ImportFault(
        'Tệp Word có phần chữ quá lớn (trên 64 MB), nên không đọc.',
        'Chia văn bản thành nhiều tệp bằng Word rồi nhập từng tệp.',
      );
    }
    try {
      return parseElement(part);
    } catch (cause) {
      throw new ImportFault(
        `Tệp Word bị hỏng: phần ${path} không đọc được.`,
        'Mở tệp bằng Word (Word sẽ tự sửa), lưu lại thành .docx rồi nhập tệp mới.',
        cause,
      );
    }
  };
  const relationships = (path: string): Relationship[] => {
    const name = path.slice(folderOf(path).length);
    const root = read(`${folderOf(path)}_rels/${name}.rels`);
    return (root ? elementsOf(root) : []).map(({ attributes }) => {
      const external = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      return {
        id: attributes['Id'] ?? '',
        kind: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
        target: external ? target : resolve(target, path),
        external,
      };
    });
  };
  const stated = relationships('').find(({ kind }) => kind === 'officeDocument')?.target;
  const main = stated && parts.has(stated) ? stated : 'word/document.xml';
  if (!parts.has(main)) {
    throw new ImportFault(
      'Tệp Word không có phần nội dung.',
      'Mở tệp bằng Word, lưu lại thành .docx rồi nhập tệp mới.',
    );
  }
  return { main, read, relationships, bytes: (path) => parts.get(path) ?? null };
}
