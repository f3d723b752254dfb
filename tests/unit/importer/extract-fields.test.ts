import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractFields } from '../../../src/importer/extract-fields.ts';
import { makeSource, plan, REFERENCE } from './make-source.ts';

test('a plan gives all its fields, and its body is what stands between head and signature, with the annex', () => {
  const { collection, fields, body, dropped, warnings } = extractFields(plan(), {
    reference: REFERENCE,
  });
  assert.equal(collection, 'directives');
  const values = Object.fromEntries(
    Object.entries(fields).map(([name, { value }]) => [name, value]),
  );
  assert.deepEqual(
    { ...values, topics: undefined, recipients: undefined },
    {
      title: 'Tuyển chọn và gọi công dân nhập ngũ năm 2025',
      docType: 'ke-hoach',
      number: '12/KH-UBND',
      issuer: 'ubnd-tinh',
      issuerName: 'Ủy ban nhân dân tỉnh Hà Nam',
      locality: 'ha-nam-35',
      issued: '2025-01-05',
      year: 2025,
      planYear: 2025,
      planTypes: ['tuyen-quan'],
      circulation: 'Chỉ phổ biến đến cán bộ được phân công',
      relations: [
        { type: 'can-cu', target: '78-2015-qh13' },
        { type: 'thuc-hien', target: '50-ct-qp' },
      ],
      signer: {
        name: 'Trần Văn Mẫu',
        role: 'Phó Chủ tịch',
        authority: 'TM. Ủy ban nhân dân, KT. Chủ tịch',
      },
      topics: undefined,
      recipients: undefined,
    },
  );
  assert.equal(body.length, 8);
  assert.ok(dropped.some(({ text }) => text.startsWith('CỘNG HÒA')));
  assert.deepEqual(warnings, []);
});

test('the collection that a clerk names stands', () => {
  const { collection, fields } = extractFields(plan(), {
    reference: REFERENCE,
    collection: 'reports',
  });
  assert.equal(collection, 'reports');
  assert.ok(fields['eventDate'] && !fields['issued'] && !fields['signer']);
});

test('an empty source gives no field but says what is missing', () => {
  const { fields, body, warnings } = extractFields(makeSource(), { reference: REFERENCE });
  assert.ok(!fields['title'] && !fields['eventDate'] && !fields['issuer']);
  assert.deepEqual(body, []);
  assert.ok(warnings.length > 0);
});
