import type { Element } from 'hast';
import type { SourceBlock } from '../source-document.ts';
import { htmlBlocks, type HtmlReading } from './html-blocks.ts';
import type { MainArticle } from './main-article.ts';

/** All of a page that is not its article: what stands before it, what stands after, and the furniture within it. */
export function pageFrame(
  body: Element,
  { article, furniture, title }: MainArticle,
  hidden: string[],
): SourceBlock[] {
  const frame: HtmlReading = {
    part: 'header',
    where: 'khung trang',
    counted: { paragraphs: 0, tables: 0 },
    leaveOut: (element) => {
      // what follows the article is the foot of the page
      if (element === article) frame.part = 'footer';
      return element === article || element === title;
    },
    tally: { images: [], hidden },
  };
  const round = article === body ? [] : htmlBlocks(body, frame);
  const within: HtmlReading = {
    ...frame,
    part: 'header',
    where: 'khung trong bài',
    leaveOut: () => false,
  };
  return [...round, ...[...furniture].flatMap((element) => htmlBlocks(element, within))];
}
