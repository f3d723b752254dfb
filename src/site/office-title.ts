import type { ArchiveDocument } from '#documents/document.ts';
import { issuerName } from '#documents/issuer-name.ts';
import { documentDay } from '#documents/order.ts';
import type { Archive } from './archive-view.ts';
import { someDay, unitTitle } from './place-words.ts';

/** Full name of the office that issued a document: “Ủy ban nhân dân huyện Lạc Dương”. */
export function officeTitle(archive: Archive, document: ArchiveDocument): string {
  const { issuer, locality, issuerName: printed } = document.data;
  const body = archive.reference.issuers.get(issuer);
  if (!body) return printed ?? issuer;
  const day = someDay(documentDay(document));
  return issuerName(body, locality === 'viet-nam' ? null : unitTitle(locality, day));
}
