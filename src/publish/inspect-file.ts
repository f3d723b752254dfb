import { askGate } from '../importer/ask-gate.ts';
import { ImportFault } from '../importer/import-fault.ts';
import type { Imported } from '../importer/imported.ts';
import { readSource } from '../importer/read-source.ts';
import { readPdfText } from '../importer/read-pdf-text.ts';
import { sniffFormat } from '../importer/sniff-format.ts';

/**
 * What the gate says of a file from an office, margins, text boxes and stamps included, never with its words. `scan`: its pages
 * are pictures, which nobody asked to have read. `unread`: it cannot be read, and `why` says so.
 */
export type FileInspection =
  | { state: 'read'; blocked: Imported['blocked'] }
  | { state: 'scan' }
  | { state: 'unread'; why: string };

/** Asks the gate about a file. Pictures of pages take seconds each, so they are read only where `scans` is set. Never throws. */
export async function inspectFile(bytes: Uint8Array, scans: boolean): Promise<FileInspection> {
  try {
    const format = sniffFormat(bytes);
    if (!scans && format === 'image') return { state: 'scan' };
    const source = format === 'pdf' && !scans ? await readPdfText(bytes) : await readSource(bytes);
    if (source === null) return { state: 'scan' };
    return { state: 'read', blocked: askGate(source, {}, new Map()).blocked };
  } catch (error) {
    if (error instanceof ImportFault) return { state: 'unread', why: error.message };
    return { state: 'unread', why: 'Tệp hỏng hoặc thuộc loại không đọc được.' };
  }
}
