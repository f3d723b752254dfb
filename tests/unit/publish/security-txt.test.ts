import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { securityTxt } from '#publish/security-txt.ts';

const given = { today: '2026-01-31', home: 'https://luu.vn/kho/' };

describe('securityTxt', () => {
  it('names the contact and expires a year after the build', () => {
    const text = securityTxt({ ...given, contact: 'mailto:an-ninh@luu.vn' });
    assert.match(text, /^Contact: mailto:an-ninh@luu\.vn$/m);
    assert.match(text, /^Expires: 2027-01-31T00:00:00Z$/m);
    assert.match(text, /^Canonical: https:\/\/luu\.vn\/kho\/\.well-known\/security\.txt$/m);
  });

  it('says that no contact is known and invents none', () => {
    const text = securityTxt({ ...given, contact: null });
    assert.doesNotMatch(text, /^Contact:/m);
    assert.match(text, /Chưa có nơi nhận/);
  });
});
