import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readState, writeState } from '#search/query-state.ts';
import { sayUnderstood, timeChips } from '#search/understand/say.ts';
import { searchIn, smallArchive } from './small-archive.ts';

const small = await smallArchive();

const stateOf = (address: string) => readState(new URLSearchParams(address));
/** Lines as text, links as `[words → address]`. */
const said = async (address: string): Promise<string[]> =>
  sayUnderstood(await searchIn(small, address), stateOf(address)).map(({ pieces }) =>
    pieces
      .map(({ text, strong, state }) => {
        if (state) return `[${text} → ${decodeURIComponent(writeState(state).toString())}]`;
        return strong ? `<${text}>` : text;
      })
      .join(''),
  );

for (const [address, ...expected] of [
  ['q=họp bàn'],
  ['q=diễn tập&dung-chu=co', 'Đang tìm đúng chữ đã gõ. [Tìm cả cách viết khác → q=diễn+tập]'],
  [
    'q=nghia vu quan su ha nam&dia-phuong=ha-nam-35',
    'Hiểu là <nghĩa vụ quân sự> ở <Hà Nam>. Tìm cả “NVQS”. [Chỉ tìm đúng chữ đã gõ → q=nghia+vu+quan+su+ha+nam&dung-chu=co&dia-phuong=ha-nam-35]',
  ],
  ['q=TU họp bàn', 'TU: [Tỉnh ủy → q="Tỉnh+ủy"+họp+bàn] · [Thành ủy → q="Thành+ủy"+họp+bàn]'],
  [
    'q=tuyển quân Hà Nam',
    'Hà Nam nay thuộc Ninh Bình (từ 01/7/2025): [tìm ở Ninh Bình hiện nay → q=tuyển+quân&dia-phuong=ninh-binh-37-2025]',
  ],
  [
    'q=họp ở Ninh Bình',
    'Ninh Bình hiện nay gồm Hà Nam, Nam Định, Ninh Bình cũ: [tìm cả ba → q=họp&dia-phuong=ninh-binh-37-2025] · chỉ [Ninh Bình, đến 30/6/2025 → q=họp&dia-phuong=ninh-binh-37]',
  ],
  [
    'q=Lạc Dương',
    'Lạc Dương có thể là [huyện Lạc Dương, đến 30/6/2025 → dia-phuong=lac-duong-675] · [xã Lạc Dương, từ năm 2025 → dia-phuong=lac-duong-24848-2025]',
  ],
  [
    'q=xã Lạc Dương',
    'Hiểu là xã Lạc Dương, từ năm 2025: [chỉ văn bản của nơi này → dia-phuong=lac-duong-24848-2025]',
  ],
  [
    'q=tuyển quân 2025&theo-chu=nam-2025',
    'Tìm năm 2025 như chữ. [Lọc theo năm 2025 → q=tuyển+quân+2025]',
  ],
  ['q=họp 27/11/1999', 'Không có văn bản nào của ngày 27/11/1999; ngày này được tìm như chữ'],
  ['q=họp bàn năm 1999', 'Không có văn bản nào của năm 1999; năm này được tìm như chữ'],
  [
    'q=diễn tập 27/11/2023',
    'Không có văn bản nào của ngày 27/11/2023 có các chữ còn lại; kết quả là văn bản nhắc đến ngày này',
  ],
] as const)
  test(`of ?${address} is said: ${expected.join(' | ') || 'nothing'}`, async () => {
    assert.deepEqual(await said(address), expected);
  });

test('a slip that was mended can be kept', async () => {
  const [line = ''] = await said('q=diễn tậpp');
  assert.equal(
    line,
    'Có lẽ là <diễn tập>: kết quả theo đó. [Giữ chữ đã gõ → q=diễn+tậpp&theo-chu=sua]',
  );
  assert.equal((await searchIn(small, 'q=diễn tậpp&theo-chu=sua')).mended, null);
});

test('a time that filters is a chip, and can be dropped', async () => {
  const address = 'q=tuyển quân năm 2025&trang=2';
  const twice = 'q=tuyển quân năm 2025, năm 2025';
  assert.equal(timeChips((await searchIn(small, twice)).understood, stateOf(twice)).length, 1);
  const [chip] = timeChips((await searchIn(small, address)).understood, stateOf(address));
  assert.equal(chip?.text, 'Năm 2025, theo câu hỏi');
  assert.equal(
    chip && decodeURIComponent(writeState(chip.drop).toString()),
    'q=tuyển+quân+năm+2025&theo-chu=nam-2025',
  );
});
