import type { Dossier } from '#documents/dossier/dossier.ts';
import { readDossier, type ReadDossier } from '#documents/dossier/read-dossier.ts';
import { LONGEST_ADDRESS, shareFragment } from '#documents/dossier/share-dossier.ts';
import { bibtex } from '#exports/bibtex.ts';
import { dossierCsv } from '#exports/dossier-csv.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import { slug } from '#vietnamese/slug.ts';
import { copyText } from '../document-tools/copy-text.ts';
import { make } from '../make.ts';
import { saveFile } from '../save-file.ts';
import type { ReadEntry } from './read-entry.ts';

/** Bytes of a file that is read: many times what the largest dossier takes. */
const LARGEST_FILE = 2_000_000;

/** A row of what can be done with a whole dossier. `open` is given what was read from a file; without it files are not offered. */
export function dossierTools(
  dossier: Dossier,
  entries: readonly ReadEntry[],
  say: (...what: (string | Node)[]) => void,
  open: ((read: ReadDossier) => void) | null,
): HTMLElement {
  const name = `tap-ho-so-${slug(dossier.name).slice(0, 60) || 'khong-ten'}`;
  const button = (text: string, act: () => void): HTMLElement => {
    const made = make('button', { type: 'button' }, text);
    made.addEventListener('click', act);
    return made;
  };
  const some = entries.length > 0;
  return make(
    'p',
    { class: 'acts' },
    some &&
      button('In tập', () => {
        print();
      }),
    some &&
      button(
        'Chia sẻ bằng địa chỉ',
        () =>
          void share(dossier).then((what) => {
            say(...what);
          }),
      ),
    some &&
      button('Tải CSV', () => {
        saveFile(dossierCsv(entries), `${name}.csv`, 'text/csv');
      }),
    some &&
      button('Tải BibTeX', () => {
        saveFile(bibtex(entries), `${name}.bib`, 'application/x-bibtex');
      }),
    some &&
      button('Tải tệp của tập', () => {
        const file = { kind: 'luu-tap-ho-so', version: 1, ...dossier };
        saveFile(`${JSON.stringify(file, null, 2)}\n`, `${name}.json`, 'application/json');
      }),
    open && fileField(say, open),
  );
}

async function share(dossier: Dossier): Promise<(string | Node)[]> {
  const file = 'Hãy tải tệp của tập rồi gửi tệp ấy: nơi nhận mở bằng “Mở tệp”.';
  let fragment: string;
  try {
    fragment = await shareFragment(dossier);
  } catch {
    return [`Trình duyệt này chưa ghi được tập vào địa chỉ. ${file}`];
  }
  const address = new URL(location.pathname, location.href).href + fragment;
  if (address.length > LONGEST_ADDRESS)
    return [
      `Địa chỉ của tập dài ${formatNumber(address.length)} ký tự, quá ${formatNumber(LONGEST_ADDRESS)}, gửi đi dễ bị cắt. ${file}`,
    ];
  const field = make('input', { readonly: true, value: address, 'aria-label': 'Địa chỉ chia sẻ' });
  field.addEventListener('focus', () => {
    field.select();
  });
  return [
    `${await copyText(address)} Ai có địa chỉ này đọc được tên tập, các mục và mọi ghi chú. `,
    field,
  ];
}

function fileField(
  say: (...what: (string | Node)[]) => void,
  open: (read: ReadDossier) => void,
): HTMLElement {
  const field = make('input', { type: 'file', class: 'vh', accept: '.json,application/json' });
  field.addEventListener('change', () => {
    const [file] = field.files ?? [];
    field.value = '';
    if (!file) return;
    void readFile(file).then((read) => {
      if (read) open(read);
      else say('Tệp này không phải tệp của một tập hồ sơ, hoặc đã hỏng.');
    });
  });
  return make('label', {}, field, 'Mở tệp');
}

async function readFile(file: File): Promise<ReadDossier | null> {
  if (file.size > LARGEST_FILE) return null;
  try {
    return readDossier(JSON.parse(await file.text()));
  } catch {
    return null;
  }
}
