import type { Element, Root } from 'hast';
import { attributeOf, isCode, isElement, isHidden, seenText } from './html-element.ts';

/** Where the article of a page is, and what of the page's own stands within it. */
export interface MainArticle {
  article: Element;
  /** Menus, paths, rows of links to other pages, within the article. */
  furniture: ReadonlySet<Element>;
  /** Its title, where that stands elsewhere on the page. */
  title: Element | null;
  /** There is enough prose for an article; a page of headlines has none. */
  sure: boolean;
}

/** So many words in a row are prose; a menu has fewer. */
const PROSE_WORDS = 12;
/** So much prose makes an article. */
const LEAST_PROSE = 40;
/** The article holds this share of the prose of its page. */
const MOST_PROSE = 0.7;
/** A block with so much of its text in links is there to lead elsewhere. */
const LINKED = 0.6;
/** Above this, links are part of a page's frame and not of a text. */
const FRAME_LINKED = 0.15;
/** So many boxes above the text its title may stand. */
const NEAR = 4;
const FRAME_TAGS = ['nav', 'aside', 'footer', 'button', 'select'];
const FRAME_ROLES = /^(?:navigation|banner|contentinfo|search|complementary|menu|menubar)$/;
const FRAME_NAMES =
  /(?:^|[\s_-])(?:nav|navbar|menu|breadcrumbs?|footer|sidebar|share|social|related|login|skip|skipribbon|pagination|tags?)(?:$|[\s_-])/i;

const words = (text: string) => text.split(/\s+/u).filter(Boolean).length;

function elementChildren(parent: Element | Root): Element[] {
  return parent.children.flatMap((child) => (isElement(child) ? [child] : []));
}

/** Words of elements, all and those in links, counted once: every judgement asks for them. */
const counted = new WeakMap<Element, { all: number; linked: number }>();

function wordsIn(element: Element): { all: number; linked: number } {
  const known = counted.get(element);
  if (known) return known;
  const sum = { all: 0, linked: 0 };
  if (!isCode(element) && !isHidden(element)) {
    for (const child of element.children) {
      if (child.type === 'text') sum.all += words(child.value);
      if (!isElement(child)) continue;
      const within = wordsIn(child);
      sum.all += within.all;
      sum.linked += within.linked;
    }
    if (element.tagName === 'a') sum.linked = sum.all;
  }
  counted.set(element, sum);
  return sum;
}

function linkShare(element: Element): number {
  const { all, linked } = wordsIn(element);
  return all === 0 ? 0 : linked / all;
}

const INLINE = new Set('a b strong i em u s span font sup sub br small big ins del o:p'.split(' '));

/** Words of prose below each element: of paragraphs, and of whatever holds text of its own, that are no links. */
function measure(element: Element, prose: Map<Element, number>): number {
  if (isCode(element) || isHidden(element)) return 0;
  if (element.tagName !== 'body' && isFrame(element)) return 0;
  const children = elementChildren(element);
  const own = element.children
    .filter((child) => child.type === 'text' || (isElement(child) && INLINE.has(child.tagName)))
    .map((child) => seenText(child))
    .join(' ');
  const isProse = words(own) >= PROSE_WORDS && linkShare(element) < LINKED;
  let sum = isProse ? words(own) : 0;
  for (const child of children) {
    if (!INLINE.has(child.tagName) || !isProse) sum += measure(child, prose);
  }
  prose.set(element, sum);
  return sum;
}

function isFrame(element: Element): boolean {
  if (FRAME_TAGS.includes(element.tagName)) return true;
  if (FRAME_ROLES.test(attributeOf(element, 'role'))) return true;
  const share = linkShare(element);
  const names = `${attributeOf(element, 'id')} ${attributeOf(element, 'className')}`;
  // the head of an article is no frame, that of a page leads elsewhere; some portals put a whole page into a form
  if (element.tagName === 'header' && share > FRAME_LINKED) return true;
  if (FRAME_NAMES.test(names) && share > FRAME_LINKED) return true;
  return share > LINKED && elementChildren(element).length > 0 && !INLINE.has(element.tagName);
}

function frameWithin(element: Element, found: Set<Element>): Set<Element> {
  for (const child of elementChildren(element)) {
    if (isCode(child)) continue;
    if (isFrame(child)) found.add(child);
    else frameWithin(child, found);
  }
  return found;
}

/** Rank of the highest heading within, 1 to 4; 5 where there is none. Headings of the frame do not count. */
function headingRank(element: Element): number {
  return Math.min(
    5,
    ...elementChildren(element).map((child) => {
      const rank = /^h([1-4])$/.exec(child.tagName)?.[1];
      return rank === undefined ? (isFrame(child) ? 5 : headingRank(child)) : Number(rank);
    }),
  );
}

/** The way from the body down to where the prose is, outermost first. */
function pathToProse(body: Element, prose: ReadonlyMap<Element, number>): Element[] {
  const least = (prose.get(body) ?? 0) * MOST_PROSE;
  const path = [body];
  for (;;) {
    const last = path.at(-1) ?? body;
    const next = elementChildren(last).find((child) => (prose.get(child) ?? 0) >= least);
    // a single paragraph is not where an article is, but what it is made of
    if (!next || next.tagName === 'p' || INLINE.has(next.tagName)) return path;
    path.push(next);
  }
}

const plain = (text: string) => text.replace(/\s+/gu, ' ').trim().toLocaleLowerCase('vi');

/** A heading of the first rank outside the article, with which the name of the page begins. */
function titleElsewhere(parent: Element, article: Element, pageName: string): Element | null {
  for (const child of elementChildren(parent)) {
    if (child === article || isCode(child) || isHidden(child)) continue;
    const text = child.tagName === 'h1' ? plain(seenText(child)) : '';
    if (text !== '' && plain(pageName).startsWith(text)) return child;
    const within = titleElsewhere(child, article, pageName);
    if (within) return within;
  }
  return null;
}

/**
 * Finds the article of a saved page: where most of its prose is, with the heading above it. `null` where the page has
 * no frame of its own, so that all of it is the text. A page without prose is taken whole, but for its menus.
 * `pageName` is what the page is called in its head.
 */
export function mainArticle(body: Element, pageName = ''): MainArticle | null {
  const hasFrame = frameWithin(body, new Set()).size > 0 || linkShare(body) > FRAME_LINKED;
  const prose = new Map<Element, number>();
  if (!hasFrame) return null;
  if (measure(body, prose) < LEAST_PROSE) {
    return { article: body, furniture: frameWithin(body, new Set()), title: null, sure: false };
  }
  const path = pathToProse(body, prose);
  const marked = path.findLastIndex((element) => isElement(element, 'article', 'main'));
  const at = marked > 0 ? marked : path.length - 1;
  let found = at;
  // a higher heading near above is its title; one far above is the name of the site
  const size = wordsIn(path[at] ?? body).all;
  let rank = headingRank(path[at] ?? body);
  for (let above = at - 1; above > 0 && above >= at - NEAR; above -= 1) {
    const candidate = path[above];
    if (!candidate || wordsIn(candidate).all > size * 1.5 + 60) break;
    const higher = headingRank(candidate);
    if (higher >= rank) continue;
    rank = higher;
    found = above;
  }
  const article = path[found] ?? body;
  const title = headingRank(article) > 1 ? titleElsewhere(body, article, pageName) : null;
  return { article, furniture: frameWithin(article, new Set()), title, sure: true };
}
