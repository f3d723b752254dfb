import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bibtex } from '#exports/bibtex.ts';
import { makeEntry } from './make-entry.ts';

test('a numbered paper is a report of its body', () => {
  assert.equal(
    bibtex([makeEntry()]),
    `@techreport{a,
  author = {{Ủy ban nhân dân huyện Mẫu}},
  title = {{Về nhiệm vụ mẫu}},
  institution = {{Ủy ban nhân dân huyện Mẫu}},
  type = {{Chỉ thị}},
  number = {{02/CT-UBND}},
  year = {2024},
  month = {1},
  url = {https://luu.example/van-ban/a/},
  language = {vietnamese},
  note = {Bản tham khảo trên Lưu.}
}
`,
  );
});

test('one without number is @misc, and an unknown year is left out', () => {
  const text = bibtex([makeEntry({ number: '', day: 'XXXX-01-18', type: 'Tin hội nghị' })]);
  assert.match(text, /^@misc\{a,/);
  assert.match(text, /howpublished = \{Tin hội nghị\}/);
  assert.match(text, /organization = \{\{Ủy ban/);
  assert.doesNotMatch(text, /year|month|number/);
});

test('passages of one document are one entry with their addresses', () => {
  const passage = (anchor: string, words: string) =>
    makeEntry(
      {},
      {
        item: { at: 'van-ban/a', anchor, note: `ghi ${anchor}` },
        address: `https://luu.example/van-ban/a/#${anchor}`,
        passage: { words, text: '…' },
      },
    );
  const text = bibtex([passage('muc-2-1', 'đoạn 1 mục 2'), passage('muc-3', 'mục 3')]);
  assert.equal(text.match(/@/g)?.length, 1);
  assert.match(text, /url = \{https:\/\/luu\.example\/van-ban\/a\/\}/);
  assert.ok(text.includes('đoạn 1 mục 2: https://luu.example/van-ban/a/\\#muc-2-1. mục 3: '));
  assert.match(text, /annote = \{ghi muc-2-1 ghi muc-3\}/);
});

test('what is not there is a comment', () => {
  assert.equal(
    bibtex([makeEntry(null, { fault: 'Văn bản đã rút' })]),
    '% https://luu.example/van-ban/a/: Văn bản đã rút\n',
  );
});

test('signs of TeX are escaped', () => {
  const text = bibtex([makeEntry({ title: String.raw`99% & {#1}_a $ ~ ^ \x` })]);
  assert.ok(
    text.includes(
      String.raw`{99\% \& \textbraceleft{}\#1\textbraceright{}\_a \$ \textasciitilde{} \textasciicircum{} \textbackslash{}x}`,
    ),
  );
});

test('braces always balance, so that no title can end its entry', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (title, issuer) => {
      const text = bibtex([makeEntry({ title, issuer })]);
      let depth = 0;
      for (const sign of text) {
        if (sign === '{') depth += 1;
        if (sign === '}') depth -= 1;
        assert.ok(depth >= 0);
      }
      assert.equal(depth, 0);
    }),
  );
});
