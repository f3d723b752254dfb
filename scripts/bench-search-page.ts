// Measures the search page in Chromium: bytes and time by class of query, raw Pagefind beside it.
import type { SearchPageRun } from '../tests/bench/search-page/bench-search-page.ts';
import { benchSearchPage } from '../tests/bench/search-page/bench-search-page.ts';
import { readArguments, run } from './command.ts';

const HELP = `npm run --silent bench:search-page -- [--documents 1000,10000] [--from TỆP.jsonl.gz] [--json]
npm run --silent bench:search-page -- --site THƯ_MỤC [--json]

Đo trang tìm kiếm trong Chromium trên kho sinh sẵn hoặc một trang đã dựng, phục vụ bằng máy chủ và đầu mục
của dự án. Câu hỏi lấy ngẫu nhiên (có hạt giống) từ chính văn bản của kho.

  --documents  cỡ của các lần đo, cách nhau bằng dấu phẩy
  --from       dùng văn bản có sẵn, mỗi dòng một JSON {title, body[]}
  --site       đo một trang đã dựng; --base là đường dẫn của nó (/)
  --each       số câu hỏi mỗi loại (6)
  --no-raw     không đo Pagefind nguyên bản
  --json       in kết quả bằng JSON

Số liệu: kB là byte qua đường truyền (đã nén, kể cả đầu mục HTTP) chia 1000; ms tính trong trang, từ lúc gửi câu
hỏi đến khi data-state là ready hoặc empty. median, p95: trung vị và bách phân vị 95, kB và ms tính riêng.
  luu.open     mở chỉ mục (con trỏ vào ô tìm) trong trình duyệt mới: danh mục, trang, bảng lọc
  luu.median, luu.p95, luu.byClass
               khi ấm: trình duyệt mới, chỉ mục đã mở, chưa hỏi câu nào, nên mọi tệp riêng của câu hỏi đều phải tải;
               trang đã tập tìm trong lúc rảnh sau khi mở chỉ mục, như trong lúc người đọc gõ
  luu.next     câu tiếp theo trong một trang đã trả lời một câu khác: mã đã chạy, tệp riêng của câu vẫn phải tải
  luu.cold     trang vừa mở, chỉ mục chưa mở: kB và ms gồm cả mở chỉ mục
  luu.slow     như cold, qua đường 1,6 Mbit/s, trễ 150 ms; mỗi loại một câu
  luu.again    hỏi lại đúng câu ấy trong cùng trang
  pagefind     pagefind.js và WASM trên trang riêng không có chính sách nội dung, chỉ mục làm từ các trang HTML của văn bản:
               open là nạp mã, WASM và chỉ mục; còn lại là tìm và đọc mười kết quả, không kèm bộ lọc
  page.scriptKB mã của trang tìm kiếm, nén brotli
  indexMB      mọi tệp của chỉ mục; index: thời gian, CPU, bộ nhớ khi lập chỉ mục (raw: Pagefind trên trang HTML)
  loại câu     syllable1, syllables3, syllables6: 1, 3, 6 âm tiết liền nhau; unaccented: 2–5 âm tiết bỏ dấu;
               outOfLexicon: 3–5 âm tiết ngoài từ điển; phrase: 2–4 âm tiết trong ngoặc kép; number: số, ký hiệu;
               filtered: 2 âm tiết với một bộ lọc`;

const { values } = readArguments(HELP, {
  documents: { type: 'string', default: '1000' },
  from: { type: 'string' },
  site: { type: 'string' },
  base: { type: 'string', default: '/' },
  each: { type: 'string', default: '6' },
  'no-raw': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
});

await run(async () => {
  const sizes = values.site === undefined ? values.documents.split(',').map(Number) : [0];
  const runs: SearchPageRun[] = [];
  for (const size of sizes)
    runs.push(
      await benchSearchPage(size, {
        from: values.from,
        site: values.site,
        base: values.base,
        each: Number(values.each),
        raw: !values['no-raw'],
        say: (text) => console.error(text),
      }),
    );
  if (values.json) {
    console.log(JSON.stringify({ runs }));
    return;
  }
  for (const { documents, indexMB, page, luu, pagefind } of runs) {
    console.log(`${documents} văn bản, chỉ mục ${indexMB} MB, mã của trang ${page.scriptKB} kB`);
    const line = (name: string, { median, p95 }: Pick<typeof luu, 'median' | 'p95'>): void =>
      console.log(
        `  ${name.padEnd(24)} ${median.kB} kB, ${median.ms} ms; p95 ${p95.kB} kB, ${p95.ms} ms`,
      );
    line('Lưu, ấm', luu);
    for (const [kind, figures] of Object.entries(luu.byClass)) line(`  ${kind}`, figures);
    line('Lưu, nguội', luu.cold);
    line('Lưu, đường chậm', luu.slow);
    line('Lưu, hỏi lại', luu.again);
    if (pagefind !== null) line('Pagefind', pagefind);
  }
});
