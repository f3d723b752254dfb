import { childOf, switchOf, valueOf, type XmlElement } from './xml-element.ts';

/** Switches that styles turn over: bold in a bold style is plain (ECMA-376, 17.7.3). */
export const TOGGLES = ['bold', 'italic', 'strike', 'caps', 'hidden'] as const;
type Toggle = (typeof TOGGLES)[number];

/** How a run looks, as far as one place says it; what is not said is `undefined`. */
export type RunLook = Partial<Record<Toggle, boolean | undefined>> & {
  underline?: boolean | undefined;
  raised?: 'sup' | 'sub' | 'none' | undefined;
  font?: string | undefined;
};

/** Fonts of the theme, which runs name by their part in it. */
export interface ThemeFonts {
  major: string | undefined;
  minor: string | undefined;
}

const RAISED: Readonly<Record<string, RunLook['raised']>> = {
  superscript: 'sup',
  subscript: 'sub',
};

/** High letters, which tell the old encodings apart, are set in `w:hAnsi`; it counts before `w:ascii`. */
function fontOf(fonts: XmlElement | undefined, theme: ThemeFonts): string | undefined {
  if (!fonts) return undefined;
  const { attributes } = fonts;
  const themed = attributes['w:hAnsiTheme'] ?? attributes['w:asciiTheme'];
  if (themed) return themed.startsWith('major') ? theme.major : theme.minor;
  return attributes['w:hAnsi'] ?? attributes['w:ascii'];
}

/** What a `w:rPr` says of itself. */
export function readRunLook(properties: XmlElement | undefined, theme: ThemeFonts): RunLook {
  if (!properties) return {};
  const underline = valueOf(properties, 'w:u');
  const align = valueOf(properties, 'w:vertAlign');
  const position = Number(valueOf(properties, 'w:position') ?? 0);
  const struck = switchOf(properties, 'w:strike') ?? switchOf(properties, 'w:dstrike');
  return {
    bold: switchOf(properties, 'w:b'),
    italic: switchOf(properties, 'w:i'),
    strike: struck,
    caps: switchOf(properties, 'w:caps'),
    hidden: switchOf(properties, 'w:vanish'),
    underline: underline === undefined ? undefined : underline !== 'none',
    raised: align ? (RAISED[align] ?? 'none') : raisedBy(position, properties),
    font: fontOf(childOf(properties, 'w:rFonts'), theme),
  };
}

/** A small letter lifted by hand is a superscript too; a whole line moved a point or two is not. */
function raisedBy(position: number, properties: XmlElement): RunLook['raised'] {
  const size = Number(valueOf(properties, 'w:sz') ?? 0);
  if (size === 0 || Math.abs(position) < size / 4) return undefined;
  return position > 0 ? 'sup' : 'sub';
}

/** The later look over the earlier: what it says counts, what it leaves open stays. */
export function overlay(earlier: RunLook, later: RunLook): RunLook {
  const said = Object.entries(later).filter(([, value]) => value !== undefined);
  return { ...earlier, ...Object.fromEntries(said) };
}

/** A look of a paragraph's style and of a character style together, which turn each other's switches over. */
export function combineStyles(paragraph: RunLook, character: RunLook): RunLook {
  const both = overlay(paragraph, character);
  for (const toggle of TOGGLES) {
    if (paragraph[toggle] !== undefined && character[toggle] !== undefined) {
      both[toggle] = paragraph[toggle] !== character[toggle];
    }
  }
  return both;
}
