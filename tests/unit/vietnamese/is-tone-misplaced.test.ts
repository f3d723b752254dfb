import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isToneMisplaced } from '#vietnamese/is-tone-misplaced.ts';

test('both spellings in use are sound', () => {
  const words =
    'của nghĩa nữa giá quá già quả toàn tòa toà ngoài khỏe khoẻ huỳnh thùy thuỳ quý quỳnh quyết thuế tiếng nước được ' +
    'hoặc loạn khuỷu rượu nguyễn yếu goòng boóc quí giũ giú hới hái kéo giếng gìn gì mía múa lựa đối chiều hữu uống uẩn HÒA BÌNH ỦY UỶ hoàng đoàn';
  for (const word of words.split(' ')) assert.ok(!isToneMisplaced(word), word);
});

test('a tone on the wrong letter is told, in any case and form', () => {
  const words =
    'cuả nghiã nưã tòan ngòai hùynh qúy qúa thúê tíêng nứơc đựơc gòong trọong vơí haỉ keó noí cuí đâù mưú chiụ TÒAN CUẢ';
  for (const word of words.split(' ')) {
    assert.ok(isToneMisplaced(word), word);
    assert.ok(isToneMisplaced(word.normalize('NFD')), word);
  }
});
