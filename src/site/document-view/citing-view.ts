import { citationForms } from '#documents/citation-forms.ts';
import type { ArchiveDocument } from '#documents/document.ts';
import { documentDay } from '#documents/order.ts';
import { absoluteUrl } from '#documents/site-address.ts';
import { documentPath } from '#documents/urls.ts';
import type { OwnContext } from './context.ts';

/** How to cite a document, and what a script needs to list it in a dossier. */
export interface CitingView {
  forms: { label: string; text: string }[];
  /** Attributes of `<document-actions>`; a document without number has none. */
  facts: {
    'data-title': string;
    'data-type': string;
    'data-number': string | null;
    'data-issuer': string;
    /** EDTF. */
    'data-day': string;
    'data-copy': string;
  };
}

/** The forms of citation of a document; where state and party say the same, that is one form. */
export function citingView(
  { archive }: OwnContext,
  document: ArchiveDocument,
  names: { issuer: string; docType: string },
): CitingView {
  const { data } = document;
  const ofParty = archive.reference.issuers.get(data.issuer)?.branch.startsWith('party') ?? false;
  const address = absoluteUrl(archive.site, documentPath(document));
  const { state, party, academic } = citationForms(document, { ...names, ofParty, address });
  const office =
    state === party
      ? [{ label: 'Trong văn bản Nhà nước, văn bản của Đảng', text: state }]
      : [
          { label: 'Trong văn bản Nhà nước', text: state },
          { label: 'Trong văn bản của Đảng', text: party },
        ];
  return {
    forms: [...office, { label: 'Trong bài nghiên cứu', text: academic }],
    facts: {
      'data-title': data.title,
      'data-type': names.docType,
      'data-number': data.number,
      'data-issuer': names.issuer,
      'data-day': documentDay(document),
      'data-copy': data.fidelity === 'retold' ? 'Bản thuật lại' : 'Bản tham khảo',
    },
  };
}
