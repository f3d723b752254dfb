/**
 * The drawn signs: circles for validity, squares for follow-through, lines for what is repeated. Each is a shape of its own, so that none is told
 * by colour; they stand beside their word and are hidden from screen readers.
 */
const RING = '<circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" stroke-width="1.4"/>';
const BOX =
  '<path d="M1.2 1.2h9.6v9.6H1.2z" fill="none" stroke="currentColor" stroke-width="1.4"/>';

const SHAPES = {
  'in-force': '<circle cx="6" cy="6" r="5.5" fill="currentColor"/>',
  amended: `${RING}<path d="M6 1a5 5 0 0 1 0 10z" fill="currentColor"/>`,
  ended: `${RING}<path d="M2.4 9.6l7.2-7.2" stroke="currentColor" stroke-width="1.6"/>`,
  unknown:
    '<circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.2 1.7"/>',
  done: '<path d="M.5.5h11v11H.5z" fill="currentColor"/>',
  repeated: `${BOX}<path d="M3.8 3.8h4.4v4.4H3.8z" fill="currentColor"/>`,
  short: `${BOX}<path d="M1.2 10.8L10.8 1.2v9.6z" fill="currentColor"/>`,
  unseen:
    '<path d="M1.2 1.2h9.6v9.6H1.2z" fill="none" stroke="currentColor" stroke-width="1.4" stroke-dasharray="2.4 1.8"/>',
  // a passage that stands elsewhere too: word for word, nearly so
  same: '<path d="M1 4.2h10M1 8.2h10" fill="none" stroke="currentColor" stroke-width="1.6"/>',
  near: '<path d="M1 5c2-3 3-2 5-.8S9 5.8 11 3M1 9c2-3 3-2 5-.8S9 9.8 11 7" fill="none" stroke="currentColor" stroke-width="1.5"/>',
} as const;

export type SignName = keyof typeof SHAPES;
export const SIGN_NAMES = Object.keys(SHAPES) as SignName[];

/** A sign as SVG, in the colour and size of the text around it. `className` is set besides `st`. */
export function sign(name: SignName, className = ''): string {
  const classes = className ? `st ${className}` : 'st';
  return `<svg class="${classes}" viewBox="0 0 12 12" aria-hidden="true">${SHAPES[name]}</svg>`;
}

/** The drawing of a sign without its `<svg>`, 12 by 12, for a page that draws it once and shows it often. */
export function shape(name: SignName): string {
  return SHAPES[name];
}
