import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importDocument } from '#importer/import-document.ts';
import type { SourceDocument, SourceImage } from '#importer/source-document.ts';
import { NOTHING_SAID, type Draft, type Said } from '../../../../src/elements/draft-desk/draft.ts';
import { makeDraft } from '../../../../src/elements/draft-desk/make-draft.ts';
import { makeSource, paragraph, plan, REFERENCE } from '../../importer/make-source.ts';
import { deskKnown } from './desk-known.ts';

const known = deskKnown();
type Open = Extract<Draft, { secret: false }>;

function draftOf(source: SourceDocument, said: Partial<Said> = {}, others: string[] = []): Open {
  const draft = makeDraft(source, { ...NOTHING_SAID, ...said }, known, new Set(others));
  assert.ok(!draft.secret);
  return draft;
}

const fieldOf = (draft: Open, name: string) => {
  const field = draft.fields.find((one) => one.name === name);
  assert.ok(field, name);
  return field;
};

describe('makeDraft', () => {
  it('is what the command writes where nothing was said, by the lists as the page fetches them', () => {
    for (const source of [plan(), makeSource('Một đoạn văn.'), makeSource()]) {
      const { mdx, fields, needsReview, dropped, warnings, blocked } = importDocument(source, {
        reference: REFERENCE,
      });
      const draft = draftOf(source);
      assert.equal(draft.mdx, mdx);
      assert.deepEqual(draft.needsReview, needsReview);
      assert.deepEqual(
        [draft.dropped, draft.warnings, draft.blocked],
        [dropped, warnings, blocked],
      );
      for (const { name, confidence } of draft.fields)
        assert.equal(confidence, fields[name]?.confidence ?? null, name);
    }
  });

  it('says where the file lies, and that this is not known where no year is', () => {
    assert.match(draftOf(plan()).path ?? '', /^content\/directives\/2025\/[a-z0-9-]+\.mdx$/u);
    assert.equal(draftOf(makeSource('Một đoạn văn.')).path, null);
    assert.match(
      draftOf(makeSource('Một đoạn văn.'), { typed: { issued: '20/12/2024' } }).path ?? '',
      /^content\/directives\/2024\/chua-ro-noi-2024-12-20-/u,
    );
  });

  it('gives no id that is public, nor one of another draft of the page', () => {
    const { id } = draftOf(plan());
    assert.equal(draftOf(plan(), {}, [id]).id, `${id}-2`);
    const draft = makeDraft(plan(), NOTHING_SAID, deskKnown([id]));
    assert.equal(!draft.secret && draft.id, `${id}-2`);
  });

  it('takes what was typed, and asks no more for it', () => {
    const draft = draftOf(plan(), {
      typed: {
        title: 'Trích yếu khác',
        number: 'không có',
        issued: '6/1/2025',
        topics: ['tuyen-quan'],
        locality: 'tỉnh Hà Nam',
        signer: { name: 'Lê Thị Mẫu', role: '', authority: '' },
      },
    });
    assert.match(draft.mdx, /^title: Trích yếu khác$/mu);
    assert.match(draft.mdx, /^number: null$/mu);
    assert.match(draft.mdx, /^issued: '?2025-01-06'?$/mu);
    assert.match(draft.mdx, /^topics: \[tuyen-quan\]$/mu);
    assert.match(draft.mdx, /^signer:\n {2}name: Lê Thị Mẫu\n(?! {2}role)/mu);
    assert.match(draft.id, /-2025-01-06-/u);
    for (const name of ['title', 'number', 'issued', 'topics', 'signer', 'locality']) {
      assert.ok(!draft.needsReview.includes(name), name);
      assert.equal(fieldOf(draft, name).state, 'said', name);
    }
    // words of the source that a field no longer holds are told
    assert.ok(draft.dropped.length > draftOf(plan()).dropped.length);
  });

  it('marks the part of a day that the text does not give as the clerk’s own', () => {
    const source = makeSource(
      'Chiều 27/11, Ủy ban nhân dân tỉnh Hà Nam tổ chức Hội nghị tổng kết.',
    );
    const read = draftOf(source, { collection: 'reports' });
    assert.match(read.mdx, /^eventDate: '?XXXX-11-27'?$/mu);
    assert.equal(fieldOf(read, 'eventDate').typed, '27/11');
    const draft = draftOf(source, { collection: 'reports', typed: { eventDate: '27/11/2024' } });
    assert.match(draft.mdx, /^dateBasis:\n {2}year: editor$/mu);
    // a day that was not read at all is taken as read by the clerk
    assert.doesNotMatch(draftOf(plan(), { typed: { issued: '6/1/2025' } }).mdx, /dateBasis/u);
  });

  it('takes no answer that cannot be read, and says why', () => {
    const wrong = draftOf(plan(), { typed: { issued: '32/13/2025', year: 'sang năm' } });
    assert.equal(wrong.mdx, draftOf(plan()).mdx);
    assert.equal(fieldOf(wrong, 'issued').typed, '32/13/2025');
    assert.match(fieldOf(wrong, 'issued').fault?.message ?? '', /không phải một ngày/u);
    assert.equal(fieldOf(wrong, 'year').state, 'doubt');
  });

  it('offers what an unclear answer may mean', () => {
    const { choices, fault } = fieldOf(draftOf(plan(), { typed: { locality: 'Hà' } }), 'locality');
    assert.ok(fault && choices.length > 1);
    const [first] = choices;
    const chosen = draftOf(plan(), { typed: { locality: first?.value ?? '' } });
    assert.equal(fieldOf(chosen, 'locality').fault, null);
  });

  it('is sure of what a clerk has looked at, and confirms what a text does not say', () => {
    const before = draftOf(makeSource('Một đoạn văn.'));
    assert.ok(before.needsReview.includes('number') && before.needsReview.includes('signer'));
    assert.equal(fieldOf(before, 'number').empty, 'Văn bản không có số');
    const doubt = before.fields.find(({ state }) => state === 'doubt');
    assert.ok(doubt);
    const sure = ['number', 'signer', 'source', doubt.name];
    const after = draftOf(makeSource('Một đoạn văn.'), { sure });
    for (const name of sure) assert.ok(!after.needsReview.includes(name), name);
    assert.match(after.mdx, /^signer: null$/mu);
    assert.match(after.mdx, /^number: null$/mu);
  });

  it('changes to the fields of another collection', () => {
    const draft = draftOf(plan(), { collection: 'reports' });
    assert.equal(draft.collection, 'reports');
    assert.match(draft.path ?? '', /^content\/reports\//u);
    assert.ok(draft.fields.some(({ name }) => name === 'eventDate'));
  });

  it('puts what a picture shows into the text', () => {
    const image: SourceImage = {
      kind: 'image',
      bytes: new Uint8Array([1]),
      type: 'image/png',
      alt: '',
      place: { part: 'body', where: 'đoạn 1' },
    };
    const source = makeSource(image, 'Một đoạn.', {
      ...image,
      place: { part: 'body', where: 'đoạn 3' },
    });
    const pictures = draftOf(source).pictures;
    assert.deepEqual(
      pictures.map(({ at, alt }) => [at, alt]),
      [
        [0, ''],
        [1, ''],
      ],
    );
    const draft = draftOf(source, { alts: { 1: 'Các đại biểu dự hội nghị' } });
    assert.match(draft.mdx, /anh-2\.png" alt="Các đại biểu dự hội nghị"/u);
    assert.equal(draft.warnings.filter(({ rule }) => rule === 'image-alt').length, 1);
  });

  it('of a text with a mark of secrecy gives nothing but what the gate says, and none of its words', () => {
    const secret = makeSource(paragraph('MẬT', { align: 'center' }), ...plan().blocks);
    const draft = makeDraft(secret, NOTHING_SAID, known);
    assert.deepEqual(Object.keys(draft).sort(), ['blocked', 'secret']);
    assert.ok(draft.secret && draft.blocked.length > 0);
    assert.doesNotMatch(JSON.stringify(draft), /KẾ HOẠCH|nhập ngũ|"MẬT"/u);
  });
});
