import { escapeUTF8 } from 'entities';
import { href } from './href.ts';
import { SECTIONS, type SectionKey } from './sections.ts';

/** What the mastheads of pages differ in. */
export interface Masthead {
  current: SectionKey | undefined;
  /** False on pages with a search field of their own. */
  search: boolean;
  /** Name of the office that keeps the archive, where there is one. */
  office: string | null;
}

const made = new Map<string, string>();

/** The masthead of a page. A string, made once for all pages that have the same: as a component it took some 30 µs of each. */
export function mastheadHtml(masthead: Masthead): string {
  const { current = '', search, office } = masthead;
  const key = `${current} ${String(search)} ${office ?? ''}`;
  const html = made.get(key) ?? htmlOf(masthead);
  made.set(key, html);
  return html;
}

function htmlOf({ current, search, office }: Masthead): string {
  const sections = SECTIONS.map(({ key, label, path }) => {
    const here = key === current ? ' aria-current="page"' : '';
    return `<li>
            <a href="${href(path)}"${here}>
              ${label}
            </a>
          </li>`;
  });
  return `<header class="mast row">
  <a class="brand le" href="${href('/')}">
    <b>
      Lưu<i>:</i>
    </b>
    <span>${escapeUTF8(office ?? 'quốc phòng, quân sự địa phương')}</span>
  </a>
  <div class="bar">
    <nav aria-label="Mục chính">
      <ul>
        ${sections.join('')}
      </ul>
    </nav>
    ${search ? quickSearch() : ''}
    ${search ? searchLink() : ''}
    <a class="jump" href="#muc">
      Các mục
    </a>
  </div>
</header>`;
}

const quickSearch = (): string =>
  `<form class="find small" role="search" aria-label="Tìm nhanh" action="${href('/tim-kiem/')}">
        <label class="vh" for="tim-nhanh">
          Tìm trong kho
        </label>
        <input id="tim-nhanh" name="q" type="search" placeholder="Số, nơi, việc…">
        <button type="submit">Tìm</button>
      </form>`;

const searchLink = (): string => `<a class="jump" href="${href('/tim-kiem/')}">
        Tìm
      </a>`;
