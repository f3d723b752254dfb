import { make } from '../make.ts';
import type { DraftPicture } from './draft.ts';

/** Widest a picture is shown, in CSS pixels. */
const WIDEST = 480;

/** The pictures of a draft, each with a field for what it shows. Drawn, not loaded: the content policy has no other way. */
export function pictureForm(
  pictures: readonly DraftPicture[],
  prefix: string,
  look: (at: number) => Promise<Blob | null>,
  describe: (at: number, alt: string) => void,
): HTMLElement {
  const items = pictures.map(({ at, path, alt }) => {
    const id = `${prefix}-anh-${String(at)}`;
    const name = path.split('/').at(-1) ?? path;
    const place = make('div', { class: 'picture' });
    void look(at).then(async (blob) => {
      place.replaceChildren(await drawn(blob, name));
    });
    const field = make('textarea', { id, rows: '2' });
    field.value = alt;
    field.addEventListener('change', () => {
      describe(at, field.value.trim());
    });
    const label = make('label', { class: 'lab', for: id }, `Lời tả ${name}`);
    return make('li', {}, place, make('div', { class: 'field' }, label, field));
  });
  return make('ul', { class: 'pictures' }, ...items);
}

async function drawn(blob: Blob | null, name: string): Promise<HTMLElement> {
  try {
    if (!blob) throw new Error('the picture is gone');
    const picture = await createImageBitmap(blob);
    const scale = Math.min(1, WIDEST / picture.width);
    const [width, height] = [picture.width * scale, picture.height * scale].map(Math.round);
    const canvas = make('canvas', {
      width: String(width),
      height: String(height),
      role: 'img',
      'aria-label': `${name}, chưa tả`,
    });
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    return canvas;
  } catch {
    return make('p', { class: 'quiet' }, `Trình duyệt không hiện được ${name}.`);
  }
}
