import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { VALUE_LABELS } from '#editor/value-labels.ts';
import { correction, RELEASE_COVERS, SCHEMAS, STATUSES } from '#schema/document.ts';
import { PICTURES } from '../screenshots/pictures.ts';
import { HEAVIEST } from '../screenshots/take-picture.ts';

const GUIDE = 'CONTRIBUTING.vi.md';
const DOCUMENTS = globSync('*.md').toSorted();
const read = (file: string): string => readFileSync(file, 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** The anchor that a forge gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLocaleLowerCase('vi')
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
const anchorsOf = (file: string): string[] =>
  Array.from(read(file).matchAll(/^#{1,6} (.+)$/gm), ([, heading = '']) => anchorOf(heading));

/** What is wrong with a link or picture of a root document, or `null`. */
function linkFault(file: string, target: string): string | null {
  if (/^(?:https?|mailto):/.test(target)) return null;
  const [path = '', anchor] = target.split('#');
  const aim = path === '' ? file : path;
  if (!existsSync(aim)) return `${aim} is not there`;
  if (anchor === undefined || !aim.endsWith('.md')) return null;
  return anchorsOf(aim).includes(decodeURIComponent(anchor)) ? null : `${aim} has no #${anchor}`;
}

/** What a command says with `--help`, as its file has it. */
function helpOf(name: string): string | null {
  const file = /^node (scripts\/[\w-]+\.ts)$/.exec(scripts[name] ?? '')?.[1];
  return file === undefined ? null : (/const HELP = `([\s\S]*?)`;/.exec(read(file))?.[1] ?? null);
}

/** What is wrong with a piece of text that names commands, or `null`: `npm run import -- FILE --dry-run`. */
function commandFault(code: string): string | null {
  for (const [words, name = '', rest = ''] of code.matchAll(
    /npm (?:run )?(?:--silent )?(start|test|(?<=run (?:--silent )?)[a-z][a-z:-]*)([^|\n#`&;]*)/g,
  )) {
    if (/^npm (?:config|install|ci)/.test(words)) continue;
    if (!(name in scripts)) return `package.json has no ${name}`;
    // a row of a table that begins with a command speaks of it alone
    const own = code.startsWith(`| \`${words.trimEnd()}`) ? code : rest;
    for (const [flag] of own.matchAll(/(?<=[ `])--[a-z][a-z-]*/g)) {
      if (!new RegExp(`${flag}(?![a-z-])`).test(helpOf(name) ?? ''))
        return `npm run ${name} has no ${flag}`;
    }
  }
  return null;
}

describe('the documents at the root', () => {
  for (const file of DOCUMENTS) {
    it(`${file}: every link and picture is there`, () => {
      const text = read(file).replace(/^\s*```[\s\S]*?^\s*```/gm, '');
      const targets = Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, target = '']) => target);
      assert.deepEqual(
        targets.map((target) => linkFault(file, target)).filter((fault) => fault !== null),
        [],
      );
    });

    it(`${file}: every command it names can be run as it says`, () => {
      // a cell of a table may escape its bars; a span of code may go over two lines
      const lines = read(file)
        .replaceAll('\\|', '/')
        .replace(/`[^`]*`/g, (span) => span.replaceAll('\n', ' '));
      assert.deepEqual(
        lines
          .split('\n')
          .map(commandFault)
          .filter((fault) => fault !== null),
        [],
      );
    });
  }

  it('are looked at by checks that can fail', () => {
    assert.notEqual(linkFault('README.md', 'docs/none.md'), null);
    assert.notEqual(linkFault('README.md', '#no-such-heading'), null);
    assert.equal(linkFault('README.md', '#to-deploy'), null);
    assert.notEqual(commandFault('`npm run publish-it`'), null);
    assert.notEqual(commandFault('npm start -- --drafts'), null);
    assert.notEqual(commandFault('`npm run import -- FILE --dry`'), null);
    assert.notEqual(commandFault('| `npm run import -- FILE` | makes drafts; `--drafts` |'), null);
    assert.equal(commandFault('`npm run --silent lint:content -- --json`'), null);
  });
});

describe('the clerks’ guide', () => {
  const labels = new Set(
    Object.values(SCHEMAS).flatMap(({ shape }) => [
      ...Object.values(shape).map((field) => String(field.meta()?.['label'])),
      ...Object.values(correction.shape).map((field) => String(field.meta()?.['label'])),
    ]),
  );
  const pictures = Array.from(
    read(GUIDE).matchAll(/!\[([^\]]*)\]\(\.github\/guide\/([\w-]+)\.png\)/g),
    ([, alt = '', name = '']) => ({ alt, name }),
  );

  it('shows every picture that is taken, each once', () => {
    const taken = PICTURES.filter(({ folder }) => folder === undefined).map(({ name }) => name);
    assert.deepEqual(pictures.map(({ name }) => name).toSorted(), taken.toSorted());
    const lying = globSync('.github/guide/*').map((file) => basename(file, '.png'));
    assert.deepEqual(lying.toSorted(), taken.toSorted());
  });

  for (const { alt, name } of pictures) {
    it(`tells in words what the picture ${name} shows, and it is light`, () => {
      assert.ok(alt.length >= 40, 'a sentence for who does not see it');
      assert.ok(statSync(`.github/guide/${name}.png`).size <= HEAVIEST);
    });
  }

  it('names buttons, parts and boxes by the words that stand on the pages', () => {
    const pages = globSync('src/**/*.{ts,astro}').map(read).join('\n').replace(/\s+/g, ' ');
    const named = Array.from(
      read(GUIDE).matchAll(/(?:[Bb]ấm|[Pp]hần|đánh dấu|Mở|Điền|xem|→)\s+\*\*([^*]+)\*\*/g),
      ([, words = '']) => words,
    );
    assert.ok(named.length > 8, named.join(', '));
    assert.deepEqual(
      named.filter((words) => !pages.includes(words) && !labels.has(words)),
      [],
    );
  });

  it('calls fields and values by the names that the forms have', () => {
    const said = new Set([
      ...Object.values(SCHEMAS).flatMap(({ shape }) =>
        Object.entries(shape).map(([name, field]) => `${name}: ${String(field.meta()?.['label'])}`),
      ),
      ...['covers', 'status'].flatMap((field) =>
        Object.entries(VALUE_LABELS[field] ?? {}).map(([value, label]) => `${value}: ${label}`),
      ),
    ]);
    const rows = Array.from(
      read(GUIDE).matchAll(/^\| ([^|]+) \| `([\w-]+)` \|/gm),
      ([, label = '', name = '']) => ({ label, name }),
    );
    assert.ok(rows.length > 20);
    assert.deepEqual(
      rows.filter(({ label, name }) => !said.has(`${name}: ${label}`)),
      [],
    );
    const named = new Set(rows.map(({ name }) => name));
    for (const cover of RELEASE_COVERS) assert.ok(named.has(cover), `${cover} is not told`);
    for (const status of STATUSES.filter((name) => /withdrawn|removed/.test(name)))
      assert.ok(named.has(status), `${status} is not told`);
  });
});
