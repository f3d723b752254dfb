import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importDocument } from '#importer/import-document.ts';
import { checkDraftFile } from '../../../../src/elements/draft-desk/check-draft-file.ts';
import { makeSource, plan, REFERENCE } from '../../importer/make-source.ts';
import { deskKnown } from './desk-known.ts';

const known = deskKnown();
const path = 'content/directives/2025/ha-nam-2025-01-05-ke-hoach.mdx';

function problemsOf(mdx: string, attached: string[] = []) {
  return checkDraftFile({ collection: 'directives', path, mdx, attached }, known);
}

const sound = importDocument(plan(), { reference: REFERENCE }).mdx;

describe('checkDraftFile', () => {
  it('has little to say of a sound draft', () => {
    assert.deepEqual(
      problemsOf(sound).filter(({ severity }) => severity === 'error'),
      [],
    );
  });

  const CASES: readonly (readonly [what: string, mdx: string, rule: RegExp])[] = [
    ['schema', sound.replace(/^title: .*$/mu, 'title: ""'), /^schema-/u],
    ['lists', sound.replace(/^docType: .*$/mu, 'docType: khong-co'), /key|unknown/u],
    ['dates', sound.replace(/^issued: .*$/mu, "issued: '2090-01-01'"), /date|future/u],
    ['structure', `${sound}\n<KhongCo />\n`, /^mdx-/u],
    ['words', `${sound}\nCông tác công tác trongxaay năm.\n`, /ill-formed-syllable/u],
    ['links', `${sound}\n[xem](/van-ban/khong-co/)\n`, /dead-link/u],
    [
      'pictures',
      `${sound}\n<Figure src="/attachments/x/anh-1.png" alt="Hội nghị" />\n`,
      /dead-link/u,
    ],
  ];
  for (const [what, mdx, rule] of CASES)
    it(`tells faults of ${what}, with their line`, () => {
      const found = problemsOf(mdx).find((problem) => rule.test(problem.rule));
      assert.ok(found, JSON.stringify(problemsOf(mdx)));
      assert.ok(found.line >= 1 && found.message !== '' && found.remedy !== '');
    });

  it('knows the pictures that are saved with the draft', () => {
    const mdx = `${sound}\n<Figure src="/attachments/x/anh-1.png" alt="Hội nghị" />\n`;
    assert.ok(
      !problemsOf(mdx, ['attachments/x/anh-1.png']).some(({ rule }) => rule === 'dead-link'),
    );
  });

  it('says what is wrong with a file that is none', () => {
    assert.ok(problemsOf('không có gì').length > 0);
    const { mdx } = importDocument(makeSource(), { reference: REFERENCE });
    assert.ok(problemsOf(mdx).some(({ rule }) => rule === 'schema-missing'));
  });
});
