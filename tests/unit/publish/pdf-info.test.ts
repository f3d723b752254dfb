import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPdfInfo } from '../../../src/publish/pdf-info.ts';

const INFO = {
  title: 'Chỉ thị: Về nhiệm vụ',
  author: 'Huyện ủy',
  creator: 'Lưu',
  day: '2026-11-21',
};

/** A file as Chromium writes it, with one object beside the record. */
function chromiumPdf(time: string, browser = 'HeadlessChrome \\(X\\)'): Buffer {
  const info = `1 0 obj\n<</Title <FEFF0054>\n/Creator (${browser})\n/Producer (Skia/PDF m156)\n/CreationDate (D:${time}+00'00')\n/ModDate (D:${time}+00'00')>>\nendobj\n`;
  const head = '%PDF-1.4\n';
  const catalog = '2 0 obj\n<</Type /Catalog>>\nendobj\n';
  const at = head.length + info.length + catalog.length;
  const xref = `xref\n0 3\n0000000000 65535 f \n${String(head.length).padStart(10, '0')} 00000 n \n${String(head.length + info.length).padStart(10, '0')} 00000 n \n`;
  return Buffer.from(
    `${head}${info}${catalog}${xref}trailer\n<</Size 3\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${String(at)}\n%%EOF\n`,
    'latin1',
  );
}

const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

test('title, issuer and day stand where the last table of the file points', () => {
  const text = Buffer.from(withPdfInfo(chromiumPdf('20261122150629'), INFO)).toString('latin1');
  const xref = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  const [, offset] = /^xref\n1 1\n(\d{10}) 00000 n \n/.exec(text.slice(xref)) ?? [];
  const object = text.slice(Number(offset));
  assert.match(object, /^1 0 obj\n<</);
  const value = (key: string): string =>
    utf16(new RegExp(`/${key} <FEFF([0-9A-F]*)>`).exec(object)?.[1] ?? '');
  assert.equal(value('Title'), INFO.title);
  assert.equal(value('Author'), INFO.author);
  assert.match(object, /\/CreationDate \(D:20261121000000Z\)/);
});

test('the table before is named, and what stood in the file keeps its place', () => {
  const before = Buffer.from(chromiumPdf('20261122150629')).toString('latin1');
  const after = Buffer.from(withPdfInfo(chromiumPdf('20261122150629'), INFO)).toString('latin1');
  const first = /startxref\n(\d+)/.exec(before)?.[1] ?? '';
  assert.match(after, new RegExp(`/Prev ${first}>>`));
  assert.equal(after.indexOf('2 0 obj'), before.indexOf('2 0 obj'));
});

test('the time of printing and the name of the browser leave no trace', () => {
  const one = withPdfInfo(chromiumPdf('20261122150629'), INFO);
  const other = withPdfInfo(chromiumPdf('20270101000000'), INFO);
  assert.deepEqual(one, other);
  assert.doesNotMatch(Buffer.from(one).toString('latin1'), /HeadlessChrome|Skia/);
});

test('parts of the page are counted from one, in their order', () => {
  const counted = (first: number, second: number): string => {
    const name = (at: number): string => `(node${String(at).padStart(8, '0')})`;
    const pdf = chromiumPdf('20261122150629')
      .toString()
      .replace('/Catalog', `/Catalog ${name(second)} ${name(first)} ${name(second)}`);
    return Buffer.from(withPdfInfo(Buffer.from(pdf), INFO)).toString('latin1');
  };
  assert.match(counted(7, 12), /\(node00000002\) \(node00000001\) \(node00000002\)/);
  assert.equal(counted(7, 12), counted(332, 333));
});

test('a file of another make is refused', () => {
  assert.throws(() => withPdfInfo(Buffer.from('%PDF-1.7 …'), INFO), /no trailer/);
});
