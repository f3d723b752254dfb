/**
 * Words for the designers' page alone. Every name, number and date in them is made up and says so: “mẫu”, “00”. Nothing
 * here is said of any real place or paper.
 */
import type { RenderedBody } from '#documents/document.ts';
import type { AttributeRow } from './document-view/attribute-box.ts';
import type { BodyNotes } from './document-view/body-html.ts';
import type { ContentsEntry } from './document-view/contents.ts';
import type { ListItem } from './document-view/list-item.ts';
import type { NeighboursView } from './document-view/neighbours-view.ts';
import type { Notice } from './document-view/notices.ts';
import type { SignatureView } from './document-view/signature.ts';
import { sign } from './signs.ts';

/** The settings of type, and the class that shows each. */
export const TYPE_SIZES = [
  { name: 'Nhan đề h1: serif 400, 39 px, dòng 1,27', className: 'as-h1' },
  { name: 'Nhan đề h1 trên điện thoại: 27 px, dòng 1,27', className: 'as-h1-small' },
  { name: 'Mục h2: sans 600, 23 px, dòng 1,28', className: 'as-h2' },
  { name: 'Mục h3: sans 600, 19 px, dòng 1,28', className: 'as-h3' },
  { name: 'Đọc: serif 400, 19 px, dòng 1,68', className: 'as-read' },
  { name: 'Đọc trên điện thoại: serif 400, 18 px, dòng 1,68', className: 'as-read-small' },
  { name: 'Nhấn trong văn bản: serif 600, 19 px', className: 'as-strong' },
  { name: 'Nghiêng trong văn bản: serif nghiêng, 19 px', className: 'as-italic' },
  { name: 'Nhan đề trong sổ: serif 400, 19 px, dòng 1,36', className: 'as-title' },
  { name: 'Giao diện: sans 400, 17 px, dòng 1,5', className: 'as-ui' },
  { name: 'Nhỏ: sans 400, 15 px, dòng 1,36', className: 'as-small' },
  { name: 'Ô bản đồ trên điện thoại: sans 400, 13 px, dòng 1,24', className: 'as-tile' },
] as const;

/** Dots below over capitals with stacked marks: what clips or touches shows here first. */
export const STACKED = [
  'ặợựộệỵ ặợựộệỵ ặợựộệỵ ặợựộệỵ ặợựộệỵ',
  'BAN THƯỜNG VỤ HUYỆN ỦY, NHỮNG ĐIỀU ẾỄẶỬ',
  'ẾỄẶỬ ẤẦẨẪẬ ẮẰẲẴẶ ỐỒỔỖỘ ỚỜỞỠỢ',
  'hiển hiện, hỗ trợ, mẫu mực, tuyển quân, sẵn sàng, dẫn đến, đặt ở, ẵ ễ ỡ ữ ỷ',
] as const;

export const NOTICES: readonly Notice[] = [
  {
    tone: 'amend',
    lead: 'Mẫu: chỉ thị đặt nhiệm vụ cho năm 0000, nay đã qua.',
    text: [
      'Huyện Mẫu không còn từ 01/7/0000; địa bàn nay thuộc ',
      { text: 'hai xã của tỉnh Thử', path: '#ghi-chu' },
      '. Trong 3 văn bản được dẫn, ',
      { text: '1 đã được sửa đổi', path: '#danh-sach' },
      '.',
    ],
  },
  {
    tone: 'ended',
    lead: 'Mẫu: thông báo đã hết hạn.',
    text: ['Áp dụng đến hết ngày 31/12/0000.'],
  },
  {
    text: ['Mẫu: Tỉnh Mẫu nay thuộc ', { text: 'tỉnh Thử', path: '#ghi-chu' }, ' (từ 01/7/0000).'],
  },
];

export const CITING = [
  {
    label: 'Trong văn bản Nhà nước, văn bản của Đảng',
    text: 'Chỉ thị ngày 20/12/0000 của Ủy ban mẫu huyện Mẫu về việc mẫu. Bản tham khảo trên Lưu: https://luu.example/mau/',
  },
];

export const ATTRIBUTES: readonly AttributeRow[] = [
  { label: 'Số, ký hiệu', value: 'Không ghi', basis: 'bản mẫu không có số' },
  { label: 'Ngày ban hành', value: '20/12/0000', basis: 'theo văn bản' },
  {
    label: 'Tình trạng',
    value: { text: 'Hết năm thực hiện', sign: 'ended', tone: 'ended' },
    basis: 'suy ra; chưa thấy văn bản thay thế',
  },
  {
    label: 'Cơ quan ban hành',
    value: { text: 'Ủy ban mẫu huyện Mẫu', path: '#ho-so' },
    basis: 'đến 30/6/0000',
  },
  { label: 'Địa phương', value: { text: 'huyện Mẫu, tỉnh Thử', path: '#ho-so' } },
  { label: 'Loại', value: [{ text: 'Chỉ thị', path: '#ho-so' }, ' (mẫu)'] },
  { label: 'Họp', value: 'chưa rõ', basis: 'năm không ghi' },
  { label: 'Người ký', value: 'Không ghi' },
  { label: 'Phạm vi phổ biến', value: 'Đến tổ mẫu', basis: 'có lược' },
  {
    label: 'Chủ đề',
    value: [
      { text: 'Chủ đề thứ nhất', path: '#ho-so' },
      ', ',
      { text: 'chủ đề thứ hai', path: '#ho-so' },
    ],
    wide: true,
  },
];

export const CONTENTS: readonly ContentsEntry[] = [
  { anchor: 'chu', number: null, title: 'Cỡ chữ' },
  { anchor: 'lien-ket', number: null, title: 'Liên kết, vệt tìm thấy' },
  { anchor: 'dau', number: null, title: 'Dấu tình trạng, dấu theo dõi' },
  { anchor: 'ghi-chu', number: null, title: 'Ghi chú tính ra' },
  { anchor: 'ho-so', number: null, title: 'Hồ sơ, thao tác' },
  { anchor: 'muc-1', number: '1', title: 'Mục có số, nhan đề dài để xem dòng thứ hai' },
  { anchor: 'muc-2', number: '2', title: 'Danh sách, bảng' },
  { anchor: 'danh-sach', number: null, title: 'Danh sách kẻ dòng' },
  { anchor: 'so', number: null, title: 'Sổ' },
  { anchor: 'bang', number: null, title: 'Bảng' },
  { anchor: 'nam-thang', number: null, title: 'Năm, giai đoạn, nơi' },
  { anchor: 'tim', number: null, title: 'Ô tìm, bộ lọc, kết quả' },
];

const y = (anchor: string, number: string, html: string, tag = 'p'): string =>
  `<${tag} class="y" id="${anchor}"><a class="so" href="#${anchor}" aria-label="${number}, liên kết đến đoạn này">${number}</a> ${html}</${tag}>`;

const LONG =
  'Câu mẫu để xem chữ: dẫn đến, hỗ trợ, mẫu mực, sẵn sàng, tuyển quân, đặt ở, được, những, nghĩa vụ, phường, thực hiện; ' +
  'câu này dài vừa đủ để thành ba dòng trên màn hình rộng và sáu dòng trên điện thoại.';

export const BODY: RenderedBody = {
  sections: [
    {
      anchor: 'ket-qua-mau',
      number: null,
      title: 'Mục không số',
      html: [
        y('a-1', 'a.1', LONG),
        y(
          'a-2',
          'a.2',
          'Dẫn <a class="cite" href="#danh-sach">Nghị định số <span class="nb">00/0000/NĐ-MẪU</span></a>' +
            `<span class="cite-st amend">${sign('amended')}<span class="vh"> (đã được sửa đổi)</span></span>` +
            ' đã được sửa đổi, và ' +
            '<a class="cite" href="#muc-1">Chỉ thị số <span class="nb">00/CT-MẪU</span></a> chưa rõ tình trạng.',
        ),
        y(
          'a-3',
          'a.3',
          'Chữ nghi lỗi giữ như văn bản: <span class="sic" title="nguyên văn, có lẽ là “mẫu”">mẫũ</span>. ' +
            'Chỗ lược: <span class="omit">lược: lý do mẫu</span>. Chữ tắt: <abbr title="chữ tắt mẫu">CTM</abbr>. ' +
            '<em>Chữ nghiêng</em> và <strong>chữ nhấn</strong>. Khẩu hiệu “<em class="q">mẫu mực, tiêu biểu</em>”.',
        ),
      ].join('\n'),
      blocks: [],
      cites: ['da-sua', 'chua-ro'],
    },
    {
      anchor: 'muc-1',
      number: '1',
      title: 'Mục có số, nhan đề dài để xem dòng thứ hai đứng ở đâu khi không còn chỗ',
      html: `<div class="passage task">${y('muc-1-1', '1.1', LONG)}\n${y('muc-1-2', '1.2', LONG)}</div>`,
      blocks: [],
      cites: [],
    },
    {
      anchor: 'muc-2',
      number: '2',
      title: 'Danh sách, bảng',
      html:
        `${y('muc-2-1', '2.1', 'Danh sách có gạch:')}\n<ul>${y('muc-2-2', '2.2', 'dòng thứ nhất, đủ dài để xuống dòng và xem dòng sau đứng thẳng với chữ chứ không với gạch;', 'li')}` +
        `${y('muc-2-3', '2.3', 'dòng thứ hai.', 'li')}</ul>\n${y('muc-2-4', '2.4', 'Danh sách có số:')}` +
        `\n<ol>${y('muc-2-5', '2.5', 'khoản thứ nhất;', 'li')}${y('muc-2-6', '2.6', 'khoản thứ hai.', 'li')}</ol>\n` +
        '<h3>Tiểu mục</h3>\n' +
        '<div class="y" id="muc-2-7"><a class="so" href="#muc-2-7" aria-label="2.7, liên kết đến đoạn này">2.7</a>' +
        '<div class="tb-scroll" tabindex="0" role="group" aria-label="Bảng"><table class="tb"><thead><tr><th>Mẫu</th><th>Tên</th>' +
        '<th class="r">Số</th></tr></thead><tbody><tr><td>Một</td><td>Hàng có chữ dài để xem bảng trong văn bản</td>' +
        '<td class="r">1</td></tr><tr><td>Hai</td><td>Hàng thứ hai</td><td class="r">22</td></tr></tbody></table></div></div>\n' +
        '<aside class="callout luu-y" aria-label="Lưu ý"><p class="callout-t">Lưu ý</p><p>Lời biên tập đặt trong văn bản mẫu.</p></aside>\n' +
        '<blockquote class="y" id="muc-2-8"><p>Đoạn trích mẫu.</p></blockquote>',
      blocks: [],
      cites: [],
    },
    {
      anchor: 'dieu-5',
      number: 'Điều 5',
      title: 'Số dài đứng trong nhan đề',
      html: y('dieu-5-khoan-1', '5.1', 'Khoản mẫu.'),
      blocks: [],
      cites: [],
    },
  ],
  footnotes: '',
};

export const BODY_NOTES: BodyNotes = {
  passages: [
    {
      anchor: 'muc-1-1',
      label: 'Nhiệm vụ 0000',
      topic: { text: 'Chủ đề thứ nhất', path: '#ho-so' },
    },
    {
      anchor: 'muc-1-2',
      label: 'Nhiệm vụ 0000',
      topic: { text: 'Chủ đề thứ hai', path: '#ho-so' },
    },
  ],
  targets: {
    'da-sua': [
      { text: '00/0000/NĐ-MẪU', strong: true },
      { text: 'đã được sửa đổi', sign: 'amended', tone: 'amend' },
      ' bởi ',
      { text: 'Nghị định 01/0000/NĐ-MẪU', path: '#danh-sach' },
      ' ngày 07/8/0000. Khi ban hành văn bản này: chưa sửa đổi.',
    ],
    'chua-ro': [
      { text: '00/CT-MẪU', strong: true },
      { text: 'chưa rõ tình trạng', sign: 'unknown', tone: 'unknown' },
      '.',
    ],
  },
};

export const SIGNATURES: readonly SignatureView[] = [
  {
    recipients: {
      heading: 'Nơi nhận:',
      names: ['Tổ mẫu thứ nhất (để b/c),', 'Tổ mẫu thứ hai (để p/h),', 'Lưu VT.'],
    },
    signer: { formal: true, heading: 'T/M BAN MẪU', lines: ['Họ Tên Mẫu'] },
  },
  {
    recipients: {
      heading: 'Nơi nhận, theo nguồn',
      names: ['Tổ mẫu thứ nhất (để b/c),', 'Lưu VT.'],
    },
    signer: {
      formal: false,
      heading: 'Người ký, theo nguồn',
      lines: ['T/M Ban Mẫu', 'Họ Tên Mẫu'],
    },
  },
];

export const CITED: readonly ListItem[] = [
  {
    label: 'Dẫn ở a.2',
    text: { text: 'Nghị định 00/0000/NĐ-MẪU', path: '#danh-sach' },
    below: [{ text: 'Đã được sửa đổi', sign: 'amended', tone: 'amend' }, ' bởi 01/0000/NĐ-MẪU'],
  },
  {
    label: 'Dẫn ở a.2',
    text: { text: 'Chỉ thị 00/CT-MẪU', path: '#danh-sach' },
    below: [{ text: 'Chưa rõ', sign: 'unknown', tone: 'unknown' }],
  },
  {
    label: 'Căn cứ',
    text: { text: 'Luật mẫu', path: '#danh-sach' },
    below: [{ text: 'Còn hiệu lực', sign: 'in-force', tone: 'ok' }],
  },
];

export const NEIGHBOURS: NeighboursView = {
  previous: [{ text: 'Chưa có trong kho', quiet: true }],
  next: [
    'Ủy ban mẫu kết thúc 30/6/0000. ',
    { text: 'Văn bản mẫu của các xã kế tục', path: '#danh-sach' },
  ],
};
