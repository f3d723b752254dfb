import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sitePages } from '#site/site-pages.ts';
import { makeContext } from './document-view/make-context.ts';

test('a page of the site stands at its slug, with the day of its last change', () => {
  const page = {
    slug: 'gioi-thieu',
    file: 'pages/gioi-thieu.mdx',
    digest: 'd',
    data: { title: 'Giới thiệu', description: 'x', updated: '2026-01-02' },
  };
  const [path] = sitePages({ ...makeContext([]).archive, pages: [page] });
  assert.equal(path?.params.page, 'gioi-thieu');
  assert.equal(path.props.path, '/gioi-thieu/');
  assert.equal(path.props.updated, '02/01/2026');
});
