import type { SchemaName } from './json-schemas.ts';

/** An address of a static file that takes parameters, or none. */
interface Endpoint {
  path: string;
  id: string;
  summary: string;
  /** Names of its parameters, with what they are and one that answers. */
  parameters?: Record<string, { about: string; example: string }>;
  type: string;
  /** Schema of the JSON that answers. */
  schema?: SchemaName;
}

/** What a description is made for: parameters are told with values that answer. */
export interface OpenApiFacts {
  title: string;
  description: string;
  /** Address of the site with its base, without a slash at the end. */
  server: string;
  /** A directive, and a report or announcement, by id; `null` where the archive has none. */
  directive: string | null;
  report: string | null;
  announcement: string | null;
  /** A key of a facet: `nam`, `2024`. */
  facet: { facet: string; key: string } | null;
  /** Files in bulk with their media types. */
  bulk: readonly { path: string; type: string; about: string }[];
}

/** The static files as an OpenAPI 3.1 description: every address answers by GET, and nothing else. */
export function openApi(facts: OpenApiFacts): string {
  const { title, description, server } = facts;
  const paths = Object.fromEntries(
    endpoints(facts).map(({ path, id, summary, parameters = {}, type, schema }) => [
      path,
      {
        get: {
          operationId: id,
          summary,
          parameters: Object.entries(parameters).map(([name, { about, example }]) => ({
            name,
            in: 'path',
            required: true,
            description: about,
            schema: { type: 'string' },
            example,
          })),
          responses: {
            200: {
              description: summary,
              content: {
                [type]: schema
                  ? { schema: { $ref: `${server}/du-lieu/luoc-do/${schema}.json` } }
                  : {},
              },
            },
            404: { description: 'Không có tệp này' },
          },
        },
      },
    ]),
  );
  const description31 = {
    openapi: '3.1.0',
    info: { title, description, version: '1' },
    servers: [{ url: server }],
    paths,
  };
  return `${JSON.stringify(description31, null, 1)}\n`;
}

function endpoints(facts: OpenApiFacts): Endpoint[] {
  const { directive, report, announcement, facet, bulk } = facts;
  const one = (folder: string, id: string, example: string | null): Endpoint[] =>
    example === null
      ? []
      : [
          {
            path: `/du-lieu/${folder}/{id}.json`,
            id,
            summary: 'Một văn bản với đoạn, số liệu và viện dẫn',
            parameters: { id: { about: 'Mã của văn bản', example } },
            type: 'application/json',
            schema: 'van-ban',
          },
          {
            path: `/${folder}/{id}/index.md`,
            id: `${id}Markdown`,
            summary: 'Cùng văn bản bằng Markdown',
            parameters: { id: { about: 'Mã của văn bản', example } },
            type: 'text/markdown',
          },
        ];
  const keyed = facet && {
    facet: {
      about: 'Chỉ mục: nam, dia-phuong, loai, ke-hoach, co-quan, chu-de, can-cu',
      example: facet.facet,
    },
    key: { about: 'Khóa, như trong địa chỉ trang', example: facet.key },
  };
  return [
    {
      path: '/du-lieu/index.json',
      id: 'index',
      summary: 'Có những gì, với kích thước và SHA-256',
      type: 'application/json',
      schema: 'tong-quan',
    },
    ...one('van-ban', 'directive', directive),
    ...one('bao-cao', 'report', report),
    ...one('thong-bao', 'announcement', announcement),
    ...(directive === null
      ? []
      : [
          {
            path: '/du-lieu/akn/{id}.xml',
            id: 'akomaNtoso',
            summary: 'Văn bản chỉ đạo theo Akoma Ntoso 1.0',
            parameters: { id: { about: 'Mã của văn bản', example: directive } },
            type: 'application/xml',
          },
        ]),
    ...(keyed
      ? [
          {
            path: '/du-lieu/chi-muc/{facet}.json',
            id: 'facet',
            summary: 'Các khóa của một chỉ mục',
            parameters: { facet: keyed.facet },
            type: 'application/json',
            schema: 'danh-sach-khoa' as const,
          },
          {
            path: '/du-lieu/chi-muc/{facet}/{key}.json',
            id: 'facetPage',
            summary: 'Văn bản của một khóa, mới trước; trang sau ở next',
            parameters: keyed,
            type: 'application/json',
            schema: 'chi-muc' as const,
          },
        ]
      : []),
    {
      path: '/du-lieu/dia-chi-cu.json',
      id: 'oldAddresses',
      summary: 'Mã cũ, văn bản đã thu hồi hoặc gỡ',
      type: 'application/json',
      schema: 'dia-chi-cu',
    },
    ...bulk.map(({ path, type, about }) => ({
      path,
      id:
        path
          .split('/')
          .at(-1)
          ?.replace(/[^a-z]+(\w?)/g, (_, next: string) => next.toUpperCase()) ?? path,
      summary: about,
      type,
    })),
  ];
}
