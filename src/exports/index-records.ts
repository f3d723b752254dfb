import { z } from 'zod';
import { COLLECTIONS } from '#schema/collections.ts';
import { day, key } from '#schema/fields.ts';
import { url } from './record-parts.ts';

const text = z.string();
const maybe = text.nullable();

/** A document in a list: enough to choose by. */
const documentSummary = z
  .strictObject({
    id: key,
    collection: z.enum(COLLECTIONS),
    title: text,
    number: maybe,
    docType: key,
    issuer: text.describe('Khóa của cơ quan'),
    locality: key,
    date: text.describe('EDTF'),
    year: z.int(),
    modified: day,
    json: url,
    page: url,
  })
  .meta({ id: 'summary' });
export type DocumentSummary = z.output<typeof documentSummary>;

/** A page of the documents of one key of a facet, newest first. */
export const facetPage = z
  .strictObject({
    $schema: url,
    facet: text,
    key: text,
    name: text,
    page: url.describe('Trang của danh sách này'),
    total: z.int(),
    pages: z.int(),
    number: z.int().describe('Trang thứ mấy, từ 1'),
    next: url.nullable(),
    previous: url.nullable(),
    documents: z.array(documentSummary),
  })
  .meta({ title: 'Một trang của chỉ mục' });
export type FacetPage = z.output<typeof facetPage>;

/** The keys of a facet. */
export const facetList = z
  .strictObject({
    $schema: url,
    facet: text,
    name: text,
    keys: z.array(z.strictObject({ key: text, name: text, total: z.int(), json: url })),
  })
  .meta({ title: 'Các khóa của một chỉ mục' });
export type FacetList = z.output<typeof facetList>;

/** What there is: the way into the data. */
export const dataIndex = z
  .strictObject({
    $schema: url,
    title: text,
    description: text,
    asOf: day.describe('Ngày dựng trang: “hôm nay” của mọi tệp'),
    modified: day.nullable().describe('Ngày sửa gần nhất của một văn bản'),
    publisher: maybe.describe('Cơ quan giữ kho; null: chưa rõ'),
    license: z.null(),
    counts: z.strictObject({
      documents: z.int(),
      directives: z.int(),
      reports: z.int(),
      announcements: z.int(),
    }),
    facets: z.array(z.strictObject({ facet: text, name: text, json: url })),
    files: z.array(
      z.strictObject({
        url,
        mediaType: text,
        bytes: z.int(),
        sha256: text,
        about: text,
      }),
    ),
    schemas: z.array(url),
    openApi: url,
    catalog: url,
    checksums: url,
  })
  .meta({ title: 'Dữ liệu của kho' });
export type DataIndex = z.output<typeof dataIndex>;

/** Addresses that answer no more as they did. */
export const oldAddresses = z
  .strictObject({
    $schema: url,
    moved: z.array(z.strictObject({ from: key, to: key, page: url })).describe('Mã cũ và mã nay'),
    gone: z
      .array(
        z.strictObject({
          id: key,
          reason: z.enum(['withdrawn', 'removed', 'removed-secrecy']),
          title: maybe,
          date: day.nullable(),
          note: maybe,
          page: url,
        }),
      )
      .describe('Văn bản đã thu hồi hoặc gỡ'),
  })
  .meta({ title: 'Địa chỉ cũ' });
export type OldAddresses = z.output<typeof oldAddresses>;
