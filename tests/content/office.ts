import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const found = (process.env['PATH'] ?? '')
  .split(delimiter)
  .some((folder) => ['soffice', 'libreoffice'].some((name) => existsSync(join(folder, name))));

/** Why tests that need LibreOffice are skipped; `false` where it is on this machine. */
export const withoutOffice = found ? (false as const) : 'LibreOffice is not here';
