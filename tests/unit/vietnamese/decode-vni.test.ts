import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeVni } from '#vietnamese/decode-vni.ts';

for (const [typed, meant] of [
  ['Kim Ñoäng, ngaøy 20 thaùng 12 naêm 2024', 'Kim Động, ngày 20 tháng 12 năm 2024'],
  ['nhieäm vuï quaân söï, quoác phoøng', 'nhiệm vụ quân sự, quốc phòng'],
  ['UÛY BAN NHAÂN DAÂN HUYEÄN', 'ỦY BAN NHÂN DÂN HUYỆN'],
  ['nhöõng ngöôøi giôø thôï nôû', 'những người giờ thợ nở'],
  [
    'chæ, kyõ, lyù, kyø, quyû, huyî, só, thò, ñì, tính',
    'chỉ, kỹ, lý, kỳ, quỷ, huyỵ, sĩ, thị, đì, tính',
  ],
  ['baèng caét daúng chaéc daün naëng', 'bằng cắt dẳng chắc dẵn nặng'],
  ['plain text 123', 'plain text 123'],
] as const) {
  test(`VNI “${typed}” is “${meant}”`, () => {
    assert.equal(decodeVni(typed), meant);
  });
}
