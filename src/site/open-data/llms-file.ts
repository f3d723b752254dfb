import { absoluteUrl } from '#documents/site-address.ts';
import { llmsTxt } from '#exports/llms-txt.ts';
import type { DataWriter } from '../../publish/data-writer.ts';
import { COLLECTION_WORDS } from '../wording.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import { DATA_ABOUT } from './about-data.ts';
import { dataPaths, DATA_PATH } from './data-paths.ts';
import { documentHead, REFERENCE_COPY } from './document-head.ts';

/** Newest documents of each collection that the file links to; all stand in the bulk file. */
const NEWEST = 10;

/** `/llms.txt`: what the site is, and ways to its texts without markup. */
export const LLMS_FILE: DataWriter = {
  name: 'llms.txt',
  *files(archive) {
    const { site, reference, collections, documents } = archive;
    const { title, description, office } = reference.office;
    const url = (path: string): string => absoluteUrl(site, path);
    const data = {
      title: 'Dữ liệu',
      links: [
        { title: 'Trang dữ liệu mở', url: url(DATA_PATH), about: 'các dạng tệp, ví dụ chạy được' },
        {
          title: 'index.json',
          url: url(`${DATA_PATH}index.json`),
          about: 'có những gì, kích thước, SHA-256',
        },
        {
          title: 'tat-ca.ndjson.gz',
          url: url(`${DATA_PATH}tat-ca.ndjson.gz`),
          about: `cả ${String(documents.length)} văn bản, mỗi dòng một JSON`,
        },
        { title: 'openapi.json', url: url(`${DATA_PATH}openapi.json`), about: 'mô tả các địa chỉ' },
      ],
    };
    const lists = COLLECTIONS.map((name) => ({
      title: `${COLLECTION_WORDS[name]}, mới nhất`,
      links: collections[name].slice(0, NEWEST).map((document) => {
        const { docType, issuer, date } = documentHead(archive, document);
        return {
          title: document.data.title.replace(/[[\]]/g, ''),
          url: url(dataPaths(document).markdown),
          about: `${docType.name}, ${issuer.name}, ${date.edtf}`,
        };
      }),
    })).filter(({ links }) => links.length > 0);
    const notes = [
      DATA_ABOUT,
      `${REFERENCE_COPY} Giấy phép dùng lại: chưa rõ.${office === null ? ' Cơ quan giữ kho: chưa rõ.' : ''}`,
      'Mỗi trang văn bản có bản Markdown: thêm index.md vào sau địa chỉ trang.',
      'Điều chưa rõ ghi là chưa rõ; giá trị suy ra ghi là suy ra; chỗ lược ghi [lược].',
    ];
    yield {
      path: 'llms.txt',
      text: () => llmsTxt({ title, description }, notes, [data, ...lists]),
    };
  },
};
