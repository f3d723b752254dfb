import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeKeys } from '#editor/place-keys.ts';

test('names of places become keys of the day', () => {
  assert.deepEqual(
    placeKeys({
      title: 'huyện Kim Động',
      locality: 'huyện Kim Động, Hưng Yên',
      units: ['kim-dong-331', 'Trung ương'],
      issued: '2024-12-20',
    }),
    {
      title: 'huyện Kim Động',
      locality: 'kim-dong-331',
      units: ['kim-dong-331', 'viet-nam'],
      issued: '2024-12-20',
    },
  );
  assert.deepEqual(placeKeys({ locality: '', eventDate: 'XXXX-01-18' }), {
    locality: '',
    eventDate: 'XXXX-01-18',
  });
});

test('a name of several places, or of none, is refused with those near it', () => {
  assert.throws(
    () => placeKeys({ locality: 'Châu Thành' }),
    /Ghi một trong các khóa: .*\(chau-thanh-/,
  );
  assert.throws(() => placeKeys({ units: ['Không Đâu Cả'] }), { name: 'EntryFault' });
});
