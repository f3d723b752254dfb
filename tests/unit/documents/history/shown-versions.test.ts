import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shownVersions, type VersionFacts } from '#documents/history/shown-versions.ts';

interface Made extends VersionFacts {
  name: string;
}

/** A version; `open` says from which day on the gate would let it out, never where it is `null`. */
function version(
  name: string,
  day: string,
  {
    open = '0000',
    redactions = [] as string[],
    hide = 0,
    publishAt = undefined as string | undefined,
  } = {},
): Made {
  return {
    name,
    day,
    redactions,
    data: {
      corrections: Array.from({ length: hide }, () => ({
        date: day,
        kind: 'dinh-chinh' as const,
        note: 'Bỏ tên.',
        hideEarlier: true,
      })),
      publishAt,
    },
    isPublicOn: (on) => open !== 'never' && on >= open,
  };
}
const shown = (...versions: (Made | null)[]) => {
  const [current, ...older] = versions;
  assert.ok(current);
  const found = shownVersions(current, older);
  return {
    shown: found.shown.map(({ version: { name }, day }) => `${name} ${day}`),
    hiddenBefore: found.hiddenBefore,
  };
};

describe('versions that may be shown', () => {
  it('are those that stood on the site, newest first', () => {
    assert.deepEqual(
      shown(version('c', '2026-03-03'), version('b', '2026-03-02'), version('a', '2026-03-01')),
      { shown: ['c 2026-03-03', 'b 2026-03-02', 'a 2026-03-01'], hiddenBefore: null },
    );
  });

  it('end at a draft, of which nothing is said', () => {
    assert.deepEqual(
      shown(version('b', '2026-03-02'), version('a', '2026-03-01', { open: 'never' })),
      {
        shown: ['b 2026-03-02'],
        hiddenBefore: null,
      },
    );
  });

  it('end for good at a text that was taken off, though an older one was public', () => {
    const gone = version('b', '2026-03-02', { open: 'never' });
    assert.deepEqual(shown(version('c', '2026-03-03'), gone, version('a', '2026-03-01')), {
      shown: ['c 2026-03-03'],
      hiddenBefore: null,
    });
    const sameDay = version('b', '2026-03-03', { open: 'never' });
    assert.deepEqual(shown(version('c', '2026-03-03'), sameDay, version('a', '2026-03-01')).shown, [
      'c 2026-03-03',
    ]);
  });

  it('have an embargoed version from the day it was held back to, if it lived to see it', () => {
    const held = { open: '2026-03-10', publishAt: '2026-03-10' };
    assert.deepEqual(shown(version('b', '2026-03-12'), version('a', '2026-03-01', held)).shown, [
      'b 2026-03-12',
      'a 2026-03-10',
    ]);
    assert.deepEqual(shown(version('b', '2026-03-10'), version('a', '2026-03-01', held)).shown, [
      'b 2026-03-10',
    ]);
  });

  it('are one a day, the last', () => {
    assert.deepEqual(
      shown(version('c', '2026-03-02'), version('b', '2026-03-02'), version('a', '2026-03-01'))
        .shown,
      ['c 2026-03-02', 'a 2026-03-01'],
    );
  });

  it('end where words were withheld since, and that is said, with its day', () => {
    const redactions = ['Tại [lược] của xã'];
    assert.deepEqual(
      shown(
        version('d', '2026-03-04', { redactions }),
        version('c', '2026-03-03', { redactions }),
        version('b', '2026-03-02'),
        version('a', '2026-03-01'),
      ),
      { shown: ['d 2026-03-04', 'c 2026-03-03'], hiddenBefore: '2026-03-03' },
    );
  });

  it('end where a correction hides what was before', () => {
    assert.deepEqual(shown(version('b', '2026-03-02', { hide: 1 }), version('a', '2026-03-01')), {
      shown: ['b 2026-03-02'],
      hiddenBefore: '2026-03-02',
    });
    assert.equal(
      shown(version('b', '2026-03-02', { hide: 1 }), version('a', '2026-03-01', { hide: 1 })).shown
        .length,
      2,
    );
  });

  it('end at what nobody can read', () => {
    assert.deepEqual(shown(version('b', '2026-03-02'), null, version('a', '2026-03-01')).shown, [
      'b 2026-03-02',
    ]);
  });
});
