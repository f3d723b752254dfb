import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { backEnd, backEndOrigins } from '#editor/back-end.ts';
import { editingSchema } from '#schema/editing.ts';

const editing = (given: object) => editingSchema.parse(given);

describe('backEnd', () => {
  it('leads nowhere where nothing is set, and lets nobody sign in', () => {
    const { api_root, app_id } = backEnd(editing({}));
    assert.match(api_root ?? '', /^http:\/\/localhost\//);
    assert.equal(app_id, undefined);
    assert.deepEqual(backEndOrigins(editing({})), []);
  });

  it('asks a Forgejo of the office, and it only', () => {
    const own = editing({ backend: 'gitea', repo: 'vp/luu', server: 'https://git.vi-du.vn/' });
    const { name, repo, branch, base_url, api_root, auth_methods } = backEnd(own);
    assert.deepEqual(
      { name, repo, branch, base_url, api_root, auth_methods },
      {
        name: 'gitea',
        repo: 'vp/luu',
        branch: 'main',
        base_url: 'https://git.vi-du.vn',
        api_root: 'https://git.vi-du.vn/api/v1',
        auth_methods: ['token'],
      },
    );
    assert.deepEqual(backEndOrigins(own), ['https://git.vi-du.vn']);
    assert.deepEqual(backEnd(editing({ ...own, appId: 'x' })).auth_methods, ['oauth', 'token']);
  });

  it('signs in to GitHub by token only: the other way leads through a third party', () => {
    const own = editing({ backend: 'github', repo: 'a/b', appId: 'x' });
    assert.deepEqual(backEnd(own).auth_methods, ['token']);
    assert.equal(backEnd(own).app_id, undefined);
    assert.deepEqual(backEndOrigins(own), ['https://api.github.com']);
  });

  it('signs in to GitLab without a secret', () => {
    const own = editing({ backend: 'gitlab', repo: 'a/b/c', appId: 'x' });
    assert.equal(backEnd(own).auth_type, 'pkce');
    assert.deepEqual(backEndOrigins(own), ['https://gitlab.com']);
  });
});
