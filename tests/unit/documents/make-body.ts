import type { RenderedBody } from '#documents/document.ts';

/** A body of one section, “Kết quả”, with one paragraph. */
export function makeBody(text: string): RenderedBody {
  return {
    sections: [
      {
        anchor: null,
        number: null,
        title: 'Kết quả',
        html: '',
        blocks: [{ anchor: 'a', number: '1', text }],
        cites: [],
      },
    ],
    footnotes: '',
  };
}
