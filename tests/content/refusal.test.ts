import assert from 'node:assert/strict';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ingest } from '#markdown/ingest.ts';
import { readContent } from './read-content.ts';
import { SEEDS, skipWithoutSeeds } from './seeds.ts';

const contentDir = fileURLToPath(new URL('../../content', import.meta.url));
const today = '2026-11-21';
