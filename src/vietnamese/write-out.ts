/** What comes before a sentence begins: nothing, the sign of an item, or the end of another sentence. */
const SENTENCE_START =
  /(?:^|[.!?…]["”’)\]]*\s)\s*(?:[-–+•*]\s*|(?:\p{L}|\d{1,2})[.)]\s+)?["“‘(]?$/u;

const words = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

/**
 * An abbreviation written out where it stands: `expansion` as the list has it (“lực lượng vũ trang”, “Ủy ban nhân dân”), `before` all that
 * its paragraph says before it. A sentence begins with a capital; words that stand before it already are not said twice (“lực lượng
 * LLVT”, “Ban BCĐ”). `null` where the text itself explains it: “lực lượng vũ trang (LLVT)”.
 */
export function writeOut(expansion: string, before: string): string | null {
  const said = words(before);
  const own = words(expansion);
  const explained = before.trimEnd().toLocaleLowerCase('vi');
  if (explained.endsWith(`${expansion.toLocaleLowerCase('vi')} (`.trimEnd())) return null;
  if (/\s$/u.test(before))
    for (let count = own.length - 1; count > 0; count -= 1) {
      const [last, first] = [said.slice(-count), own.slice(0, count)];
      if (last.length === count && isRepeated(last, first)) return own.slice(count).join(' ');
    }
  return SENTENCE_START.test(before)
    ? expansion.charAt(0).toLocaleUpperCase('vi') + expansion.slice(1)
    : expansion;
}

/** One small word alone may be part of another word: “hành quân” before “quân đội”. */
function isRepeated(last: readonly string[], first: readonly string[]): boolean {
  const [a, b] = [last.join(' '), first.join(' ')];
  if (last.length === 1) return a === b && a !== a.toLocaleLowerCase('vi');
  return a.toLocaleLowerCase('vi') === b.toLocaleLowerCase('vi');
}
