import type { ArchiveDocument } from '#documents/document.ts';
import { PURPOSE_WORDS } from '../wording.ts';

/** Recipients and signer at the foot of a directive. */
export interface SignatureView {
  recipients: { heading: string; names: string[] } | null;
  /** `formal`: set as on the signed paper, authority above, name below the room for a hand. */
  signer: { formal: boolean; heading: string | null; lines: string[] } | null;
}

/**
 * The foot of a directive; `null` where it names neither recipients nor a signer, and for other documents. Words of
 * ours are never set under a signature: of a retold text it is told, plainly, who signed the source.
 */
export function signature(document: ArchiveDocument): SignatureView | null {
  if (document.collection !== 'directives') return null;
  const { recipients, signer, fidelity } = document.data;
  if (recipients.length === 0 && signer === null) return null;
  const retold = fidelity === 'retold';
  const last = recipients.length - 1;
  const names = recipients.map(({ name, purpose }, at) => {
    const end = at === last ? '.' : ',';
    if (purpose === 'luu') return `Lưu ${name}${end}`;
    return `${name}${purpose ? ` (${PURPOSE_WORDS[purpose]})` : ''}${end}`;
  });
  const above = signer
    ? [signer.authority, signer.role].filter((line) => typeof line === 'string')
    : [];
  return {
    recipients:
      names.length > 0 ? { heading: retold ? 'Nơi nhận, theo nguồn' : 'Nơi nhận:', names } : null,
    signer: signer && {
      formal: !retold,
      heading: retold ? 'Người ký, theo nguồn' : (above[0]?.toLocaleUpperCase('vi') ?? null),
      lines: [...(retold ? above : above.slice(1)), signer.name],
    },
  };
}
