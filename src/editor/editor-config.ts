import { draftChoices } from '#documents/drafts/draft-choices.ts';
import type { Reference } from '#documents/reference.ts';
import { COLLECTIONS, type CollectionName } from '#schema/collections.ts';
import type { Editing } from '#schema/editing.ts';
import { KEY } from '#schema/fields.ts';
import { backEnd, type BackEnd } from './back-end.ts';
import { inner, type EditorField, type FieldLists, type Option } from './editor-field.ts';
import { entrySchema } from './entry-schema.ts';
import { formatName } from './format-name.ts';

/** A folder of files as the editor's page lists and edits them. */
export interface EditorCollection {
  name: string;
  label: string;
  label_singular: string;
  description: string;
  folder: string;
  path: string;
  format: string;
  slug: {
    template?: string;
    editable: readonly ('create' | 'update')[];
    hint: string;
    pattern: readonly [string, string];
  };
  summary: string;
  create: boolean;
  delete: boolean;
  duplicate: boolean;
  aliases_field: false;
  identifier_field: 'title';
  sortable_fields?: readonly string[];
  view_filters?: readonly { name: string; label: string; field: string; pattern: boolean }[];
  fields: readonly EditorField[];
}

/** The configuration of Sveltia CMS, as far as it is data. */
export interface EditorConfig {
  load_config_file: false;
  backend: BackEnd;
  publish_mode: 'simple' | 'editorial_workflow';
  app_title: string;
  logo: { src: string };
  logout_redirect_url: string;
  media_folder: string;
  public_folder: string;
  media_libraries: { default: false; stock_assets: { providers: readonly never[] } };
  editor: { preview: false };
  show_preview_links: false;
  issue_reports: { url: string };
  slug: { encoding: 'ascii'; clean_accents: true; maxlength: number };
  collections: readonly EditorCollection[];
}

const optionsOf = (choices: readonly Option[]): Option[] =>
  choices.map(({ value, label }) => ({ value, label }));

const LABELS: Record<CollectionName, string> = {
  directives: 'Văn bản chỉ đạo',
  reports: 'Báo cáo, tin hội nghị',
  announcements: 'Thông báo cho công dân',
};

/**
 * The configuration of the editor's page: widgets from the schemas, choices from the lists of the archive, the back end from the office's
 * settings. `home` is the address of the site's first page, with its base.
 */
export function editorConfig(reference: Reference, editing: Editing, home: string): EditorConfig {
  const { docTypes, issuers, topics, planTypes } = draftChoices(reference);
  const lists: FieldLists = {
    docType: optionsOf(docTypes),
    issuer: optionsOf(issuers),
    topics: optionsOf(topics),
    planTypes: optionsOf(planTypes),
  };
  const { folder, backend, review } = editing;
  const reviewed = review && (backend === 'github' || backend === 'gitlab');
  return {
    load_config_file: false,
    backend: backEnd(editing),
    publish_mode: reviewed ? 'editorial_workflow' : 'simple',
    app_title: `Biên tập: ${reference.office.title}`,
    logo: { src: `${home}favicon.svg` },
    logout_redirect_url: `${home}bien-tap/`,
    // pictures go through the importer, which strips them of place and camera: what is put here is never published
    media_folder: `${folder}originals`,
    public_folder: '/originals',
    media_libraries: { default: false, stock_assets: { providers: [] } },
    editor: { preview: false },
    show_preview_links: false,
    issue_reports: { url: `${home}bien-tap/` },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 120 },
    collections: [...COLLECTIONS.map((name) => archive(name, lists, folder)), pages(lists, folder)],
  };
}

const PATTERN = [
  KEY.source,
  'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ kim-dong-2024-12-20-chi-thi.',
] as const;

function archive(name: CollectionName, lists: FieldLists, folder: string): EditorCollection {
  const date = name === 'reports' ? 'eventDate' : 'issued';
  return {
    name,
    label: LABELS[name],
    label_singular: LABELS[name].toLocaleLowerCase('vi'),
    description: 'Mã là tên tệp và địa chỉ mãi mãi. Thiếu mục Cho phép công bố thì là bản nháp.',
    folder: `${folder}content/${name}`,
    path: `{{fields.${date} | date('YYYY', 'utc')}}/{{slug}}`,
    format: formatName(name),
    slug: {
      template: '{{fields.id}}',
      editable: ['update'],
      hint: 'Mã cũ tự được ghi vào mục Mã cũ: địa chỉ cũ vẫn dẫn tới văn bản.',
      pattern: PATTERN,
    },
    summary: '{{title}} ({{id}})',
    create: true,
    // what was published leaves a tombstone, and a release is of one text
    delete: false,
    duplicate: false,
    aliases_field: false,
    identifier_field: 'title',
    sortable_fields: ['title', date, 'year'],
    view_filters: [{ name: 'nhap', label: 'Bản nháp', field: 'draft', pattern: true }],
    fields: [...inOrder(inner(entrySchema(name), lists)), body()],
  };
}

function pages(lists: FieldLists, folder: string): EditorCollection {
  return {
    name: 'pages',
    label: 'Trang của kho',
    label_singular: 'trang',
    description: 'Giới thiệu, cách tìm, trợ năng, đính chính.',
    folder: `${folder}content/pages`,
    path: '{{slug}}',
    format: formatName('pages'),
    slug: {
      editable: ['create'],
      hint: 'Tên tệp và địa chỉ của trang, ví dụ gioi-thieu.',
      pattern: PATTERN,
    },
    summary: '{{title}}',
    create: true,
    delete: false,
    duplicate: false,
    aliases_field: false,
    identifier_field: 'title',
    fields: [...inner(entrySchema('pages'), lists), body()],
  };
}

/** What tells a text from others comes first on the page; in the file the schema has its own order. */
const FIRST = [
  'id',
  'title',
  'docType',
  'number',
  'issued',
  'eventDate',
  'issuer',
  'issuerName',
  'locality',
  'year',
  'planTypes',
  'topics',
  'signer',
  'recipients',
  'people',
  'venue',
  'audience',
  'from',
  'until',
  'place',
  'contact',
  'steps',
];

const rank = (name: string): number => {
  const at = FIRST.indexOf(name);
  return at < 0 ? FIRST.length : at;
};

const inOrder = (fields: readonly EditorField[]): EditorField[] =>
  fields.toSorted((a, b) => rank(a.name) - rank(b.name));

/** Raw only: the other mode writes the text anew and loses marks: alignment of tables, `1\\.`, `\\|`. */
const body = (): EditorField => ({
  name: 'body',
  label: 'Nội dung',
  widget: 'richtext',
  required: false,
  modes: ['raw'],
  buttons: [],
  editor_components: [],
  hint: 'Markdown: ## cho đề mục, dòng trống giữa các đoạn, bảng, chú thích. Thẻ của kho: xem trang Biên tập.',
});
