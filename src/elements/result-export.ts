import type { Catalogue } from '#search/catalogue.ts';
import type { SearchState } from '#search/query-state.ts';
import type { RegisterEntry } from '#search/register.ts';
import { csvName, resultCsv } from '#search/result-csv.ts';
import { PAGE_SIZE, type SearchOutcome } from '#search/search-archive.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import { make } from './make.ts';
import { printList } from './print-list.ts';
import { saveFile } from './save-file.ts';

/** Documents in one file, and on paper: some 60 sheets. */
const MOST_IN_FILE = 10_000;
const MOST_ON_PAPER = 1_000;

/** The list shown does not fit the register: the site was published anew since the search. */
class OtherArchive extends Error {}

/** What a list is made of. */
export interface ResultList {
  outcome: SearchOutcome;
  state: SearchState;
  catalogue: Catalogue;
  /** Base path of the site. */
  base: string;
}

async function entriesOf(
  { outcome, base }: ResultList,
  most: number,
  onPart: (done: number, all: number) => void,
): Promise<RegisterEntry[]> {
  const { withSource } = await import('./suggestion-source.ts');
  return withSource(base, async ({ register }) => {
    const { found, hits, page } = outcome;
    const entries = await register.entries(found.slice(0, most), onPart);
    const first = (page - 1) * PAGE_SIZE;
    const other = hits.some(({ url }, at) => (entries[first + at]?.url ?? url) !== url);
    if (other) throw new OtherArchive();
    return entries;
  });
}

/** Buttons under the results that give the whole list away: as a file for spreadsheets, and on paper. */
export function resultExport(list: ResultList): HTMLElement {
  const says = make('span', { role: 'status' });
  const addressOf = (path: string): string =>
    new URL(`${list.base.replace(/\/$/, '')}${path}`, location.href).href;
  const { total } = list.outcome;

  const button = (
    text: string,
    most: number,
    give: (entries: RegisterEntry[]) => void,
  ): HTMLElement => {
    const control = make('button', { class: 'btn', type: 'button' }, text);
    let busy = false;
    const gather = async (): Promise<void> => {
      busy = true;
      control.setAttribute('aria-disabled', 'true');
      says.textContent = 'Đang gom danh sách…';
      try {
        const entries = await entriesOf(list, most, (done, all) => {
          if (all > 8) says.textContent = `Đang gom danh sách: ${percent(done, all)}`;
        });
        says.textContent =
          total > most
            ? `Danh sách có ${formatNumber(most)} văn bản đầu trong ${formatNumber(total)}.`
            : `Danh sách có ${formatNumber(entries.length)} văn bản.`;
        give(entries);
      } catch (error) {
        says.textContent =
          error instanceof OtherArchive
            ? 'Kho vừa đăng lại. Tải lại trang rồi lấy danh sách.'
            : 'Chưa gom được danh sách: mạng có thể đang ngắt. Bấm lại để thử.';
      } finally {
        busy = false;
        control.removeAttribute('aria-disabled');
      }
    };
    control.addEventListener('click', () => {
      if (!busy) void gather();
    });
    return control;
  };

  return make(
    'div',
    { class: 'export' },
    button('Tải danh sách (CSV)', MOST_IN_FILE, (entries) => {
      saveFile(resultCsv(entries, addressOf), csvName(list.state.q), 'text/csv');
    }),
    button('In danh sách', MOST_ON_PAPER, (entries) => {
      printList(list, entries, addressOf);
    }),
    total > MOST_ON_PAPER && make('span', { class: 'quiet' }, limits(total)),
    says,
  );
}

/** What the lists leave out of so many documents. */
function limits(total: number): string {
  const file = `${total > MOST_IN_FILE ? 'có' : 'có đủ'} ${formatNumber(Math.min(total, MOST_IN_FILE))}`;
  return `Tệp CSV ${file} văn bản; bản in có ${formatNumber(MOST_ON_PAPER)} văn bản đầu.`;
}

const percent = (done: number, all: number): string => `${String(Math.floor((done / all) * 100))}%`;
