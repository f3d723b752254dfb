import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { editorField, inner } from '#editor/editor-field.ts';
import { ENTRY_KINDS, entrySchema } from '#editor/entry-schema.ts';
import type { EditorField } from '#editor/editor-field.ts';

const lists = { docType: [{ value: 'chi-thi', label: 'Chỉ thị' }] };
const fields = new Map(
  inner(entrySchema('directives'), lists).map((field): [string, EditorField] => [
    field.name,
    field,
  ]),
);

describe('editorField', () => {
  it('has a widget and a label for every field of every schema, at every depth', () => {
    const names: string[] = [];
    const walk = (all: readonly EditorField[]): void => {
      for (const field of all) {
        assert.match(field.label, /\p{L}/u, field.name);
        names.push(field.name);
        walk(field.fields ?? (field.field ? [field.field] : []));
      }
    };
    for (const kind of ENTRY_KINDS) {
      const own = inner(entrySchema(kind), lists);
      assert.equal(own.length, Object.keys(entrySchema(kind).properties ?? {}).length);
      walk(own);
    }
    assert.ok(names.includes('purpose') && names.includes('ground') && names.includes('audience'));
  });

  it('throws for a field without a label and for a value without a word', () => {
    const own = { required: true, lists };
    assert.throws(
      () => editorField('moi', { type: 'string', nullable: false }, own),
      /“moi” has no label/,
    );
    assert.throws(
      () =>
        editorField(
          'status',
          { type: 'string', nullable: false, label: 'x', enum: ['la-lung'] },
          own,
        ),
      /“la-lung” of “status”/,
    );
    assert.throws(
      () => editorField('a', { type: 'string', nullable: false, label: 'x', pattern: '^q$' }, own),
      /no word for the pattern/,
    );
  });

  it('offers lists where there are some, and a year as a string', () => {
    assert.deepEqual(fields.get('docType')?.options, lists.docType);
    assert.equal(fields.get('docType')?.widget, 'select');
    assert.equal(fields.get('year')?.widget, 'string');
    assert.equal(fields.get('status')?.default, 'unknown');
    assert.equal(fields.get('status')?.options?.length, 8);
  });

  it('asks for what a file must have, not for what may be null', () => {
    assert.equal(fields.get('title')?.required, true);
    for (const name of ['number', 'signer', 'draft', 'relations', 'release'])
      assert.equal(fields.get(name)?.required, false, name);
  });

  it('describes lists of groups and lists of words', () => {
    assert.deepEqual(
      fields.get('recipients')?.fields?.map(({ name, widget }) => [name, widget]),
      [
        ['name', 'string'],
        ['purpose', 'select'],
      ],
    );
    assert.equal(fields.get('aliases')?.field?.widget, 'string');
    assert.equal(fields.get('locality')?.pattern, undefined);
  });
});
