import type { Frame } from './find-frame.ts';
import type { ReadField } from './imported.ts';
import { lineSign } from './line-signs.ts';
import { readField, type Ground } from './read-field.ts';

const GROUNDS: Readonly<Record<string, Ground>> = {
  heading: 'labelled',
  repeated: 'labelled',
  place: 'positional',
};

/** Trích yếu of an office's document, headline of news; `null` where there is none. It is never made out of the first sentence. */
export function readTitle(frame: Frame): ReadField<string> | null {
  const field = titleOf(frame);
  // dots of a form are no title
  return field && /\p{L}{2}.*\p{L}{2}/u.test(field.value) && !/[.…_]{4}/u.test(field.value)
    ? field
    : null;
}

function titleOf(frame: Frame): ReadField<string> | null {
  const { heading, letterhead, news } = frame;
  if (heading?.gazette?.title) {
    const words = heading.lines.map(({ text }) => text).join(' ');
    return readField(clean(heading.gazette.title), 'labelled', words);
  }
  if (heading?.type.subject) {
    const more = heading.title.map(({ text }) => text);
    return readField(
      clean([heading.type.subject, ...more].join(' ')),
      'labelled',
      heading.line.text,
    );
  }
  if (heading && heading.title.length > 0) {
    const written = heading.title.map(({ text }) => text).join(' ');
    const sure = heading.closed && (/^(?:về|v\/v)(?!\p{L})/iu.test(written) || letterhead !== null);
    return readField(clean(written), sure ? 'labelled' : 'positional', written);
  }
  const letter = letterhead?.left.findIndex(({ text }) => lineSign(text) === 'subject') ?? -1;
  if (letterhead && letter !== -1) {
    const lines = letterhead.left.slice(letter);
    const end = lines.findIndex(({ text }, at) => at > 0 && !/^[\p{Ll}\d(]/u.test(text));
    const written = lines
      .slice(0, end === -1 ? undefined : end)
      .map(({ text }) => text)
      .join(' ');
    return readField(clean(written), 'labelled', written);
  }
  const headline = news?.title[0];
  if (!news?.titleBy || !headline) return null;
  return readField(clean(headline.text), GROUNDS[news.titleBy] ?? 'guessed', headline.text);
}

/** Without the full stop some set after a title; nothing else is mended. */
function clean(text: string): string {
  return text.replace(/\s*[.:]+$/u, '').trim();
}
