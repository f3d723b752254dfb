import { readDocx } from './read-docx.ts';
import { runOffice, type OfficeOptions } from './run-office.ts';
import type { SourceDocument } from './source-document.ts';

/** The text of a .doc or .rtf file, read through LibreOffice; not decoded yet. Throws an ImportFault. Needs Node. */
export async function readOffice(
  bytes: Uint8Array,
  format: 'doc' | 'rtf',
  options: OfficeOptions = {},
): Promise<SourceDocument> {
  const source = readDocx(await runOffice(bytes, format, options));
  return { ...source, format };
}
