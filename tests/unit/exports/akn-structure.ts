import { parseXml, XmlElement } from '@rgrove/parse-xml';

/**
 * What Akoma Ntoso 1.0 lets stand in an element, as far as our writer uses it: required children in order, `?` optional, `*`
 * any number. A subset by hand of the OASIS schema: hierarchy, containers, meta and blocks; attributes are required by name,
 * their values are not checked but for identifiers, days and addresses inside the file.
 */
const HIERARCHY = 'part|chapter|section|subsection|article|paragraph|point|indent|alinea';
const INLINE = 'b|i|sup|sub|a|ref|abbr|span|br|img|omissis|authorialNote';
const PART = `num? heading? (?:(?:intro )?(?:(?:${HIERARCHY}) )+|content )`;
const RULES: Record<string, string> = {
  akomaNtoso: 'act ',
  act: 'meta preface (?:preamble )?body (?:conclusions )?',
  meta: 'identification classification (?:lifecycle )?references notes ',
  identification: 'FRBRWork FRBRExpression FRBRManifestation ',
  FRBRWork:
    'FRBRthis FRBRuri FRBRalias FRBRdate FRBRauthor FRBRcountry FRBRsubtype (?:FRBRnumber )?FRBRname FRBRauthoritative ',
  FRBRExpression: 'FRBRthis FRBRuri FRBRdate FRBRauthor FRBRlanguage ',
  FRBRManifestation: 'FRBRthis FRBRuri FRBRdate FRBRauthor FRBRformat ',
  classification: '(?:keyword )+',
  lifecycle: 'eventRef ',
  references: '(?:(?:original|TLCOrganization|TLCPerson|TLCRole) )+',
  notes: '(?:note )+',
  note: 'p ',
  preface: '(?:p )+',
  preamble: 'citations ',
  citations: '(?:citation )+',
  citation: '(?:p )+',
  conclusions: '(?:p )+',
  body: `(?:(?:${HIERARCHY}) )+`,
  content: '(?:(?:p|table) )+',
  intro: '(?:(?:p|table) )+',
  table: '(?:tr )+',
  tr: '(?:(?:th|td) )+',
  th: 'p ',
  td: 'p ',
  authorialNote: 'p ',
  ...Object.fromEntries(
    HIERARCHY.split('|').map((name) => [
      name,
      PART.replace('num? heading? ', '(?:num )?(?:heading )?'),
    ]),
  ),
};
const IN_PREFACE = 'docAuthority|docNumber|docType|docTitle|docDate|signature';
/** Elements of running text: any of these in any order. */
const MIXED = new Set(
  `p|num|heading|person|${IN_PREFACE}|${INLINE}`
    .split('|')
    .filter((name) => !/^(?:br|img|authorialNote)$/.test(name)),
);
const REQUIRED: Record<string, string[]> = {
  act: ['name'],
  identification: ['source'],
  FRBRdate: ['date', 'name'],
  FRBRauthor: ['href'],
  keyword: ['value', 'showAs', 'dictionary'],
  eventRef: ['date', 'source', 'type'],
  TLCOrganization: ['eId', 'href', 'showAs'],
  ref: ['href'],
  img: ['src'],
  docDate: ['date'],
};

/** What of a file breaks the part of the standard that is written down above; nothing where all is well. */
export function aknFaults(source: string): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  const links: string[] = [];
  const visit = (element: XmlElement): void => {
    const { name, attributes } = element;
    const children = element.children.filter((child) => child instanceof XmlElement);
    const names = children.map((child) => `${child.name} `).join('');
    const words = element.children.some(
      (child) => child.type === 'text' && /\S/.test(child.toJSON()['text'] as string),
    );
    const rule = RULES[name];
    if (rule !== undefined && !new RegExp(`^${rule}$`).test(names))
      faults.push(`<${name}> holds ${names}`);
    if (rule !== undefined && words) faults.push(`<${name}> has words of its own`);
    if (MIXED.has(name) && !new RegExp(`^(?:(?:${INLINE}|person|${IN_PREFACE}) )*$`).test(names))
      faults.push(`<${name}> holds ${names}`);
    for (const attribute of REQUIRED[name] ?? [])
      if (attributes[attribute] === undefined) faults.push(`<${name}> lacks ${attribute}`);
    if (HIERARCHY.split('|').includes(name) && attributes['eId'] === undefined)
      faults.push(`<${name}> lacks eId`);
    const { eId, date } = attributes;
    if (eId !== undefined && (ids.has(eId) || /\s/.test(eId)))
      faults.push(`eId ${eId} twice, or with blanks`);
    if (eId !== undefined) ids.add(eId);
    if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date)) faults.push(`${date} is no day`);
    for (const key of ['source', 'href', 'refersTo', 'as'])
      if (attributes[key]?.startsWith('#')) links.push(attributes[key].slice(1));
    for (const child of children) visit(child);
  };
  const { root } = parseXml(source);
  if (!root) return ['no root'];
  visit(root);
  for (const link of links) if (!ids.has(link)) faults.push(`#${link} leads nowhere`);
  return faults;
}
