import { sameLook } from '../same-look.ts';
import type { Run, SourceImage } from '../source-document.ts';
import { readDrawing } from './read-drawing.ts';
import { leaveOut, type Reading, wordCount } from './reading.ts';
import { combineStyles, overlay, readRunLook, type RunLook } from './run-look.ts';
import { isOldFont, runOf } from './run-of.ts';
import { symbolSign } from './symbol-sign.ts';
import { chosenBranch } from './visible-children.ts';
import { childOf, elementsOf, findAll, textOf, valueOf, type XmlElement } from './xml-element.ts';

/** What is not text, or is another version of what is: properties, codes of fields, numbers made by Word. */
const PASSED_OVER = new Set(
  'w:pPr w:rPr w:sdtPr w:sdtEndPr w:smartTagPr w:customXmlPr w:instrText w:delInstrText w:footnoteRef w:endnoteRef w:annotationRef w:pgNum w:rt m:rPr m:ctrlPr'.split(
    ' ',
  ),
);
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  // where a line may not break is a matter of the page, the sign is a hyphen
  'w:noBreakHyphen': '-',
  // in TCVN3 the letter ư; what is none is taken out when the text is normalised
  'w:softHyphen': '\u00AD',
};

const FORMULAS = new Set(['m:f', 'm:sSup', 'm:sSub', 'm:sSubSup']);

const linkAddress = (code: string) => /\bHYPERLINK\s+"([^"]+)"/.exec(code)?.[1];
const removedText = (element: XmlElement) =>
  findAll(element, ['w:t', 'w:delText']).map(textOf).join('');

function textElement(element: XmlElement): string {
  const text = textOf(element).replace(/[\r\n]+/g, ' ');
  return element.name === 'm:t' || element.attributes['xml:space'] === 'preserve'
    ? text
    : text.trim();
}

/** Reads the runs below a `w:p`: text as accepted and seen, in order, with pictures where they stand. */
export function readRuns(
  paragraph: XmlElement,
  styleLook: RunLook,
  reading: Reading,
): (Run | SourceImage)[] {
  const pieces: (Run | SourceImage)[] = [];
  const push = (text: string, look: RunLook, link: string | undefined, footnote?: string) => {
    if (text === '') return;
    const run = runOf(text, look, link, footnote);
    const last = pieces.at(-1);
    if (last && 'text' in last && sameLook(last, run)) last.text += run.text;
    else pieces.push(run);
  };

  let raised: RunLook['raised'];
  const raise = (to: RunLook['raised'], part: XmlElement | undefined) => {
    const outer = raised;
    raised = to;
    if (part) walk(part, undefined);
    raised = outer;
  };
  /** What formulas say by where their parts stand. */
  const readFormula = (formula: XmlElement) => {
    const base = childOf(formula, 'm:e');
    if (formula.name === 'm:f') {
      for (const part of ['m:num', 'm:den']) {
        if (part === 'm:den') push('/', { raised }, undefined);
        raise(raised, childOf(formula, part));
      }
    } else {
      raise(raised, base);
      raise('sub', childOf(formula, 'm:sub'));
      raise('sup', childOf(formula, 'm:sup'));
    }
  };
  const readRun = (run: XmlElement, link: string | undefined) => {
    const properties = childOf(run, 'w:rPr');
    const styled = reading.styles.style(valueOf(properties, 'w:rStyle'), 'character').run;
    const look = overlay(
      overlay(reading.styles.defaults.run, combineStyles(styleLook, styled)),
      readRunLook(properties, reading.styles.theme),
    );
    if (look.hidden) {
      leaveOut(reading, 'hidden', removedText(run));
      for (const { attributes } of findAll(run, ['w:fldChar'])) {
        turnField(attributes['w:fldCharType'], reading);
      }
      return;
    }
    look.raised ??= raised;
    let custom: string | undefined;
    const readSymbol = (char: string, font: string) => {
      const code = Number.parseInt(char, 16) & 0xffff || 0xfffd;
      const sign = String.fromCharCode(code);
      // a letter of an old font, which its font alone can tell
      if (isOldFont(font)) push(sign, { ...look, font }, link);
      else say(symbolSign(code, font) ?? sign);
    };
    const say = (text: string) => {
      const field = reading.fields.findLast(({ code }) => linkAddress(code));
      push(text, look, link ?? (field && linkAddress(field.code)), custom);
      custom = undefined;
    };
    const readContent = (parent: XmlElement) => {
      for (const child of elementsOf(parent)) {
        const { name, attributes } = child;
        if (name === 'w:fldChar') turnField(attributes['w:fldCharType'], reading);
        else if (name === 'w:instrText') {
          const open = reading.fields.at(-1);
          if (open && !open.inResult) open.code += textOf(child);
        } else if (PASSED_OVER.has(name) || isInCode(reading)) continue;
        else if (name === 'w:t' || name === 'm:t') say(textElement(child));
        else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
          const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote';
          const id = reading.notes.idOf(kind, attributes['w:id'] ?? '');
          if (attributes['w:customMarkFollows'] === '1') custom = id;
          else push(reading.notes.next(kind), { ...look, raised: 'sup' }, undefined, id);
        } else if (name === 'w:sym') {
          readSymbol(attributes['w:char'] ?? '', attributes['w:font'] ?? '');
        } else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') {
          pieces.push(...readDrawing(child, reading));
        } else if (name === 'mc:AlternateContent') {
          const branch = chosenBranch(child);
          if (branch) readContent(branch);
        } else if (SIGNS[name] !== undefined) say(SIGNS[name]);
        else readContent(child);
      }
    };
    readContent(run);
    if (custom !== undefined) say('*');
  };

  const walk = (parent: XmlElement, link: string | undefined) => {
    for (const child of elementsOf(parent)) {
      if (child.name === 'w:r' || child.name === 'm:r') readRun(child, link);
      else if (child.name === 'w:del' || child.name === 'w:moveFrom') {
        leaveOut(reading, 'deleted', removedText(child));
      } else if (child.name === 'w:hyperlink') {
        const target = reading.relations.get(child.attributes['r:id'] ?? '');
        walk(child, target?.external ? target.target : link);
      } else if (child.name === 'mc:AlternateContent') {
        const branch = chosenBranch(child);
        if (branch) walk(branch, link);
      } else if (FORMULAS.has(child.name)) readFormula(child);
      else if (!PASSED_OVER.has(child.name)) {
        if (child.name === 'w:ins') reading.tally.insertedWords += wordCount(removedText(child));
        walk(child, link);
      }
    }
  };
  walk(paragraph, undefined);
  // a code that never ends would take the rest of the text with it
  const kept = reading.fields.filter(({ inResult }) => inResult);
  reading.fields.splice(0, reading.fields.length, ...kept);
  return pieces;
}

/** Within the code of a field only other fields have text, and nobody sees it. */
function isInCode({ fields }: Reading): boolean {
  return fields.slice(0, -1).some(({ inResult }) => !inResult);
}

function turnField(kind: string | undefined, { fields }: Reading): void {
  if (kind === 'begin') fields.push({ inResult: false, code: '' });
  else if (kind === 'separate') {
    const open = fields.at(-1);
    if (open) open.inResult = true;
  } else if (kind === 'end') fields.pop();
}
