import { madeUpNumber, paragraph, personName, sentence } from './prose.ts';
import type { Setting } from './prose.ts';
import type { Random } from './random.ts';
import { HEADINGS, OBJECTS, SUBHEADINGS, SYLLABLES, UNITS_OF_COUNT } from './words.ts';

/** One block of a body. */
export interface Block {
  /** As editors write it. */
  mdx: string;
  /** The same without components; its words count towards the length of the body. */
  markdown: string;
}

const same = (text: string): Block => ({ mdx: text, markdown: text });

const list = (random: Random, setting: Setting, ordered: boolean): Block =>
  same(
    Array.from({ length: random.whole(3, 7) }, (_, index) => {
      const marker = ordered ? `${index + 1}.` : '-';
      return `${marker} ${sentence(random, setting)}`;
    }).join('\n'),
  );

const table = (random: Random): Block =>
  same(
    [
      '| Đơn vị | Chỉ tiêu | Kết quả | Tỷ lệ |',
      '| --- | ---: | ---: | ---: |',
      ...Array.from({ length: random.whole(4, 9) }, () => {
        const goal = random.whole(20, 300);
        const done = random.whole(15, goal + 20);
        const share = ((100 * done) / goal).toFixed(1).replace('.', ',');
        return `| Xã ${random.pick(SYLLABLES)} ${random.pick(SYLLABLES)} | ${goal} | ${done} | ${share}% |`;
      }),
    ].join('\n'),
  );

const passage = (random: Random, setting: Setting, topics: readonly string[]): Block => {
  const [name, year] = random.pick([
    ['Task', setting.year + 1],
    ['Result', setting.year],
    ['Shortcoming', setting.year],
  ] as const);
  const text = paragraph(random, setting);
  return {
    mdx: `<${name} topic="${random.pick(topics)}" year="${year}">\n\n${text}\n\n</${name}>`,
    markdown: text,
  };
};

const measure = (random: Random, setting: Setting): Block => {
  const value = random.whole(10, 2000);
  const unit = random.pick(UNITS_OF_COUNT);
  const before = `Năm ${setting.year}, ${setting.place} đã huy động`;
  const after = `cho ${random.pick(OBJECTS)}.`;
  return {
    mdx: `${before} <Measure metric="luot-tham-gia" value="${value}" unit="${unit}" period="${setting.year}">${value} ${unit}</Measure> ${after}`,
    markdown: `${before} **${value} ${unit}** ${after}`,
  };
};

const callout = (random: Random, setting: Setting): Block => {
  const text = sentence(random, setting);
  return { mdx: `<Callout>\n\n${text}\n\n</Callout>`, markdown: `> ${text}` };
};

const slip = (random: Random, setting: Setting): Block => {
  const text = sentence(random, setting);
  return {
    mdx: `${text} Kết quả được <Sic correct="công bố">cống bố</Sic> tại hội nghị.`,
    markdown: `${text} Kết quả được _cống bố_ tại hội nghị.`,
  };
};

const omission = (random: Random, setting: Setting): Block => {
  const text = sentence(random, setting);
  return {
    mdx: `${text} Nội dung tiếp theo: <Redacted reason="quy tắc công bố" />.`,
    markdown: `${text} Nội dung tiếp theo: […].`,
  };
};

const quote = (random: Random, setting: Setting): Block =>
  same(`> ${sentence(random, setting)}\n>\n> — Đồng chí ${personName(random)}`);

const footnote = (random: Random, setting: Setting, n: number): Block =>
  same(
    `${sentence(random, setting)}[^${n}]\n\n[^${n}]: Theo ${madeUpNumber(random, setting.year)}.`,
  );

const marks = (random: Random, setting: Setting): Block => {
  const text = paragraph(random, setting);
  return same(text.replace(/(dân quân tự vệ|khu vực phòng thủ|quốc phòng toàn dân)/u, '**$1**'));
};

const superscript = (random: Random, setting: Setting): Block =>
  same(
    `${sentence(random, setting)} Diện tích được giao là ${random.whole(100, 900)} m<sup>2</sup>.`,
  );

/** A body of about `words` syllables with every component and Markdown form that documents may use. */
export function body(
  random: Random,
  setting: Setting,
  words: number,
  topics: readonly string[],
): Block[] {
  const blocks: Block[] = [same(paragraph(random, setting))];
  const headings = [...HEADINGS].sort(() => random.next() - 0.5);
  let heading = 0;
  let note = 0;
  let length = 0;
  while (length < words) {
    const added: Block[] = [];
    if (random.chance(0.3) && heading < headings.length) {
      added.push(same(`## ${headings[heading++] ?? ''}`));
      if (random.chance(0.3)) added.push(same(`### ${random.pick(SUBHEADINGS)}`));
    }
    const roll = random.next();
    if (roll < 0.42) added.push(marks(random, setting));
    else if (roll < 0.56) added.push(passage(random, setting, topics));
    else if (roll < 0.66) added.push(list(random, setting, false));
    else if (roll < 0.76) added.push(list(random, setting, true));
    else if (roll < 0.81) added.push(measure(random, setting));
    else if (roll < 0.86) added.push(table(random));
    else if (roll < 0.9) added.push(quote(random, setting));
    else if (roll < 0.93) added.push(footnote(random, setting, ++note));
    else if (roll < 0.95) added.push(callout(random, setting));
    else if (roll < 0.97) added.push(superscript(random, setting));
    else if (roll < 0.985) added.push(slip(random, setting));
    else added.push(omission(random, setting));
    for (const block of added) length += block.markdown.split(/\s+/u).length;
    blocks.push(...added);
  }
  return blocks;
}
