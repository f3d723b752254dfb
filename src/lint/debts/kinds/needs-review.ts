import { namedField } from '../../../schema/named-field.ts';
import { debtAt } from '../debt-at.ts';
import type { DebtKind } from '../debt.ts';

/** Fields that an import or an editor was not sure of. */
export const needsReview: DebtKind = {
  key: 'needs-review',
  title: 'Còn phải xem lại',
  remedy: 'Đối chiếu bản gốc từng mục, sửa rồi xóa tên nó khỏi Còn phải xem lại (needsReview).',
  find: ({ documents }) =>
    documents
      .filter(({ state, data }) => state !== 'gone' && data.needsReview.length > 0)
      .map((document) => {
        const { needsReview: fields, release } = document.data;
        const names = fields.map((field) => namedField(field, document.collection));
        const waits = release !== undefined && !document.data.draft;
        const message = `${fields.length} điều còn phải xem lại: ${names.join(', ')}${waits ? '; xong thì lên trang, đã được phép công bố' : ''}.`;
        return debtAt(document, ['needsReview'], waits ? 'due' : 'note', message);
      }),
};
