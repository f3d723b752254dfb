import type { RenderedBody } from '#documents/document.ts';
import { aknHierarchy, type Provision } from './akn-hierarchy.ts';
import { aknIds } from './akn-ids.ts';
import { aknInline, type AknContext } from './akn-inline.ts';
import { aknMeta, isWholeDay } from './akn-meta.ts';
import { aknProvision } from './akn-provision.ts';
import type { DocumentHead } from './document-record.ts';
import { htmlTree, type HtmlElement, type HtmlNode } from './html-tree.ts';
import { xml, xmlText } from './xml.ts';

/** Namespace of Akoma Ntoso 1.0 (OASIS LegalDocML, 2018). */
export const AKN_NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
/** How an act begins that names its grounds. */
const GROUND = /^<p>(?:Căn cứ|Xét|Theo đề nghị)\s/u;

/**
 * A directive as Akoma Ntoso: meta, preface, the grounds before the first heading as preamble, the hierarchy as body, recipients
 * and signer as conclusions. `luu:anchor` leads from each part to the page.
 */
export function akomaNtoso(
  head: DocumentHead,
  body: RenderedBody,
  { origin, publisher }: { origin: string; publisher: string },
): string {
  const context = contextOf(body, origin);
  const provisions = aknHierarchy(body, context);
  const grounds = groundsOf(provisions);
  const idOf = aknIds();
  const parts = provisions.slice(grounds.length).map((part) => aknProvision(part, '', idOf));
  const rest =
    grounds.length === provisions.length
      ? xml('alinea', { eId: 'al_1' }, '<content><p/></content>')
      : parts.join('\n');
  const act =
    aknMeta(head, publisher) +
    preface(head) +
    (grounds.length === 0 ? '' : preamble(grounds)) +
    xml('body', {}, `\n${rest}\n`) +
    conclusions(head);
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    xml(
      'akomaNtoso',
      { xmlns: AKN_NAMESPACE, 'xmlns:luu': head.$schema.replace(/[^/]+$/, 'akn') },
      xml('act', { name: head.docType.key, contains: 'originalVersion' }, act),
    ) +
    '\n'
  );
}

function contextOf(body: RenderedBody, origin: string): AknContext {
  const absolute = (href: string): string => (href.startsWith('/') ? origin + href : href);
  const notes = new Map<string, string>();
  const context: AknContext = { absolute, note: (number) => notes.get(number) ?? null };
  for (const [at, item] of itemsOf(htmlTree(body.footnotes)).entries()) {
    const text = item.children.flatMap((child) =>
      typeof child === 'string' ? [] : child.children,
    );
    notes.set(String(at + 1), xml('p', {}, aknInline(text, context).trim()));
  }
  return context;
}

function itemsOf(nodes: readonly HtmlNode[]): HtmlElement[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return node.tag === 'li' ? [node] : itemsOf(node.children);
  });
}

/** The paragraphs at the very head of the text that name grounds. */
function groundsOf(provisions: readonly Provision[]): Provision[] {
  const end = provisions.findIndex(
    ({ element, content }) => element !== 'alinea' || !GROUND.test(content),
  );
  return provisions.slice(0, end === -1 ? provisions.length : end);
}

function preamble(grounds: readonly Provision[]): string {
  const citations = grounds.map(({ anchor, content }, at) =>
    xml('citation', { eId: `cits__cit_${String(at + 1)}`, 'luu:anchor': anchor }, content),
  );
  return xml('preamble', {}, xml('citations', { eId: 'cits' }, citations.join('')));
}

function preface({ issuer, number, docType, title, date }: DocumentHead): string {
  const line = (name: string, text: string, more: Record<string, string> = {}): string =>
    xml('p', {}, xml(name, more, xmlText(text)));
  return xml(
    'preface',
    {},
    line('docAuthority', issuer.name, { refersTo: '#co-quan' }) +
      (number === null ? '' : line('docNumber', number)) +
      line('docType', docType.name) +
      line('docTitle', title) +
      (isWholeDay(date.iso) ? line('docDate', date.iso, { date: date.iso }) : ''),
  );
}

function conclusions({ signer, recipients = [] }: DocumentHead): string {
  if (!signer && recipients.length === 0) return '';
  const names = recipients.map(({ name }) => xml('p', { class: 'noi-nhan' }, xmlText(name)));
  const signed = signer
    ? xml(
        'p',
        {},
        xml(
          'signature',
          {},
          xmlText([signer.authority, signer.role].filter(Boolean).join(', ')) +
            (signer.authority || signer.role ? ': ' : '') +
            xml('person', { refersTo: '#nguoi-ky' }, xmlText(signer.name)),
        ),
      )
    : '';
  return xml('conclusions', {}, names.join('') + signed);
}
