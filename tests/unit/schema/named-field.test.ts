import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedField } from '#schema/named-field.ts';

test('a field is named as the forms do, with its key', () => {
  assert.equal(namedField('topics'), 'Chủ đề (topics)');
  assert.equal(namedField('topics[0]'), 'Chủ đề (topics[0])');
  assert.equal(namedField('signer.name'), 'Người ký, Họ tên (signer.name)');
  assert.equal(
    namedField('release.covers'),
    'Cho phép công bố, Chấp nhận rõ ràng (release.covers)',
  );
});

test('the form of the collection decides', () => {
  assert.equal(namedField('issued', 'announcements'), 'Ngày thông báo (issued)');
  assert.equal(namedField('issued', 'directives'), 'Ngày ban hành (issued)');
  assert.equal(namedField('eventDate'), 'Ngày họp hoặc ngày báo cáo (eventDate)');
});

test('what is no field stays as it was written', () => {
  for (const words of ['', 'hỏi lại ngày họp', 'so-lieu', 'constructor'])
    assert.equal(namedField(words), words);
});
