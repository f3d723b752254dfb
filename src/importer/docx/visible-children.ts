import { elementsOf, findAll, type XmlElement } from './xml-element.ts';

/** Holders without a look of their own: controls, smart tags, insertions that count as accepted. */
const HOLDERS = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:moveTo',
  'mc:AlternateContent',
]);
/** Tells which branch of an alternative has anything for us. */
const CONTENT = ['w:t', 'm:t', 'w:sym', 'w:tab', 'w:br', 'a:blip', 'v:imagedata', 'v:textpath'];

/** Branch of an alternative that is read: the first with words or pictures; never two, which say the same. */
export function chosenBranch(alternative: XmlElement): XmlElement | undefined {
  const branches = elementsOf(alternative);
  return branches.find((branch) => findAll(branch, CONTENT).length > 0) ?? branches[0];
}

/** Child elements, seen through the holders that a reader of the document does not notice. */
export function visibleChildren(parent: XmlElement): XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (!HOLDERS.has(child.name)) return [child];
    const inner = child.name === 'mc:AlternateContent' ? chosenBranch(child) : child;
    return inner ? visibleChildren(inner) : [];
  });
}
