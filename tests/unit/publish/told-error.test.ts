import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BrowserError } from '#publish/chromium.ts';
import { LockedError } from '#publish/lock.ts';
import { StepError } from '#publish/run-step.ts';
import { ServeError } from '#publish/serve-site.ts';
import { SettingsError } from '#publish/settings.ts';
import { UnsafeOutError } from '#publish/stage.ts';
import { ToldError } from '#publish/told-error.ts';

for (const kind of [
  BrowserError,
  LockedError,
  ServeError,
  SettingsError,
  StepError,
  UnsafeOutError,
])
  test(`${kind.name} is told in its sentence`, () => {
    assert.ok(kind.prototype instanceof ToldError);
  });
