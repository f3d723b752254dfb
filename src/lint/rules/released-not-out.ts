import { heldUntil } from '../../gate/embargo.ts';
import { isReleased } from '../../gate/release.ts';
import { goneReason } from '../../gate/state.ts';
import { namedField } from '../../schema/named-field.ts';
import type { LintRule } from '../rule.ts';

const RELEASE = {
  by: 'kho-mau',
  date: '2025-01-06',
  ground: 'already-public',
  checks: ['secrecy', 'personal-data'],
};

/** Somebody has let the document out, and a mark in its own file keeps it in: told, for nothing else says why it is not there. */
export const releasedNotOut: LintRule = {
  key: 'released-not-out',
  severity: 'warning',
  message: 'Đã có Cho phép công bố (release) mà văn bản chưa lên trang vì mục này',
  remedy:
    'Xong rồi thì tắt Bản nháp (draft), xóa các tên ở Còn phải xem lại (needsReview); vì ngày chưa đến thì đến ngày ấy tự lên. Chưa xong thì để nguyên.',
  accepts: [
    { data: { release: RELEASE } },
    { data: { draft: true } },
    { data: { release: RELEASE, publishAt: '2025-05-30' } },
  ],
  refuses: [
    { data: { release: RELEASE, draft: true } },
    { data: { release: RELEASE, needsReview: ['signer'] } },
    { data: { release: RELEASE, publishAt: '2025-06-02' } },
    { data: { release: { ...RELEASE, date: '2025-06-02' } } },
  ],
  find: ({ data, collection, placeOf, known: { today } }) => {
    if (!data || collection === 'pages' || !isReleased(data)) return [];
    // a stone stands whatever was to be looked at, but not of a draft
    const stands = goneReason(data.status) !== null;
    const until = stands ? null : heldUntil(data, today);
    const marks = [
      ...(data.draft ? ['draft'] : []),
      ...(!stands && data.needsReview.length > 0 ? ['needsReview'] : []),
      ...(until === null ? [] : [until === data.publishAt ? 'publishAt' : 'release.date']),
    ];
    return marks
      .map((name) => ({ ...placeOf(name.split('.')), named: [namedField(name, collection)] }))
      .sort((a, b) => a.line - b.line);
  },
};
