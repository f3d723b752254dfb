/** An example that runs as it stands, in a shell. */
export interface DataExample {
  id: string;
  /** What it answers. */
  title: string;
  /** Program that it needs beside a shell. */
  tool: 'curl' | 'jq' | 'python3' | 'node' | 'duckdb' | 'sha256sum';
  code: string;
}

/**
 * Examples of how the data is used. `site` is the address of this very site, without a slash at the end; `json` the path of
 * a document's JSON, `null` where the archive has none. A test runs each against a served site.
 */
export function dataExamples(site: string, json: string | null): DataExample[] {
  const start = `LUU=${site}\n`;
  const one: DataExample[] =
    json === null
      ? []
      : [
          {
            id: 'doan',
            title: 'Các đoạn đã gắn loại của một văn bản',
            tool: 'jq',
            code: `${start}curl -s "$LUU${json}" |
  jq -r '.passages[] | "\\(.kind) \\(.year) \\(.topic.name): \\(.text)"'`,
          },
        ];
  return [
    {
      id: 'tep',
      title: 'Có những tệp nào, bao nhiêu byte',
      tool: 'jq',
      code: `${start}curl -s "$LUU/du-lieu/index.json" |
  jq -r '.files[] | "\\(.bytes) \\(.url)"'`,
    },
    ...one,
    {
      id: 'kiem',
      title: 'Tải một bảng và kiểm SHA-256',
      tool: 'sha256sum',
      code: `${start}curl -sO "$LUU/du-lieu/van-ban.csv"
curl -s "$LUU/du-lieu/SHA256SUMS" | grep ' van-ban.csv$' | sha256sum -c`,
    },
    {
      id: 'han-che',
      title: 'Đếm hạn chế theo chủ đề (Python, không cần cài thêm)',
      tool: 'python3',
      code: `${start}curl -s "$LUU/du-lieu/doan.csv" | python3 -c '
import collections, csv, io, sys
bang = csv.DictReader(io.TextIOWrapper(sys.stdin.buffer, "utf-8-sig", newline=""))
dem = collections.Counter(d["chu_de"] for d in bang if d["loai_doan"] == "shortcoming")
for chu_de, so in sorted(dem.items()):
    print(so, chu_de)
'`,
    },
    {
      id: 'toan-van',
      title: 'Đọc toàn văn cả kho, từng văn bản một (Python)',
      tool: 'python3',
      code: `${start}curl -s "$LUU/du-lieu/tat-ca.ndjson.gz" | gunzip | python3 -c '
import json, sys
for dong in sys.stdin:
    v = json.loads(dong)
    so_doan = sum(len(s["blocks"]) for s in v["text"]["sections"])
    print(v["id"], v["text"]["syllables"], so_doan)
'`,
    },
    {
      id: 'vien-dan',
      title: 'Luật, nghị định được dẫn mà nay đã hết hiệu lực hoặc được sửa đổi (JavaScript)',
      tool: 'node',
      code: `${start}curl -s "$LUU/du-lieu/tat-ca.ndjson.gz" | gunzip | node -e '
let chu = "";
process.stdin.on("data", (phan) => (chu += phan)).on("end", () => {
  const doi = new Set();
  for (const dong of chu.trim().split("\\n").filter(Boolean))
    for (const { name, today } of JSON.parse(dong).citations)
      if (/amended|ended/.test(today?.status)) doi.add(name);
  console.log([...doi].sort().join("\\n"));
});
'`,
    },
    {
      id: 'duckdb',
      title: 'Hỏi bằng SQL (DuckDB)',
      tool: 'duckdb',
      code: `${start}duckdb -c "
SELECT nam, count(*) AS han_che
FROM read_csv('$LUU/du-lieu/doan.csv')
WHERE loai_doan = 'shortcoming'
GROUP BY nam ORDER BY nam"`,
    },
  ];
}
