import type { EditorConfig } from '#editor/editor-config.ts';
import { ENTRY_KINDS } from '#editor/entry-schema.ts';
import { formatName } from '#editor/format-name.ts';
import { canSaveHere } from '#editor/can-save-here.ts';
import { cmsFormat } from '#editor/cms-format.ts';
import { namedEntry, type CmsEntry } from '#editor/named-entry.ts';

/** What is used of Sveltia CMS. */
interface Cms {
  init: (options: { config: EditorConfig }) => Promise<void>;
  registerCustomFormat: (
    name: string,
    extension: string,
    format: ReturnType<typeof cmsFormat>,
  ) => void;
  registerEventListener: (listener: {
    name: 'preSave';
    handler: (event: { entry: CmsEntry }) => CmsEntry;
  }) => void;
}

/**
 * `<site-editor data-cms="…" data-config="…" data-local>`: opens Sveltia CMS in place of the page, with files read and written by our own
 * reader and writer. `data-local`: only files of this machine can be edited. Where it cannot open it says why.
 */
class SiteEditor extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { cms = '', config = '', local } = this.dataset;
    const hindrance = canSaveHere(window, local !== undefined);
    if (hindrance !== null) {
      this.#say(hindrance);
      return;
    }
    try {
      const [{ default: CMS }, settings] = await Promise.all([
        import(/* @vite-ignore */ cms) as Promise<{ default: Cms }>,
        fetch(config).then((answer) => answer.json() as Promise<EditorConfig>),
      ]);
      for (const kind of ENTRY_KINDS)
        CMS.registerCustomFormat(formatName(kind), 'mdx', cmsFormat(kind));
      CMS.registerEventListener({ name: 'preSave', handler: ({ entry }) => namedEntry(entry) });
      document.body.classList.toggle('local', local !== undefined);
      await CMS.init({ config: settings });
      this.remove();
    } catch {
      this.#say(
        'Chưa mở được trình biên tập. Trang này chỉ chạy trong trang đã dựng: chạy npm start rồi mở lại.',
      );
    }
  }

  #say(text: string): void {
    const place = this.querySelector('[data-says]');
    if (place) place.textContent = text;
  }
}

customElements.define('site-editor', SiteEditor);
