import { escapeUTF8 } from 'entities';
import type { Office } from '#schema/office.ts';
import { href } from './href.ts';
import { inlineHtml } from './inline.ts';

/** Names of two words do not break. */
const WAYS = {
  '/dia-phuong/': 'địa\u00A0phương',
  '/nam/': 'năm',
  '/loai/': 'loại văn\u00A0bản',
  '/ke-hoach/': 'loại kế\u00A0hoạch',
  '/co-quan/': 'cơ\u00A0quan',
  '/chu-de/': 'chủ\u00A0đề',
  '/can-cu/': 'căn\u00A0cứ',
  '/giai-doan/': 'giai\u00A0đoạn',
};

const made = new Map<Office | undefined, string>();

/** The foot of a page. A string, made once for all pages: as a component it took some 30 µs of each. */
export function footHtml(office: Office | undefined): string {
  const html = made.get(office) ?? htmlOf(office);
  made.set(office, html);
  return html;
}

function htmlOf(office: Office | undefined): string {
  const ways = Object.entries(WAYS)
    .map(([path, label]) => inlineHtml({ text: label, path }))
    .join(', ');
  const desk = inlineHtml({ text: 'bàn\u00A0làm\u00A0việc', path: '/tra-cuu/#ban-lam-viec' });
  return `<footer class="foot row" id="muc">
  <div class="le">
    <p class="nn">Nơi nhận:</p>
  </div>
  <div class="cols">
    <ul class="to">
      <li>
        Công dân (để biết): <a href="${href('/thong-bao/')}">thông báo</a>,${' '}
        <a href="${href('/cach-tim/')}">cách tìm</a>;
      </li>
      <li>
        Cán bộ (để tra cứu): <a href="${href('/tim-kiem/')}">tìm kiếm</a>,${' '}
        ${ways}, ${desk};
      </li>
      <li>
        Biên tập (để cập nhật): <a href="${href('/nguon-va-dinh-chinh/')}">nguồn, đính chính</a>;
      </li>
      <li>
        Máy đọc (để p/h): <a href="${href('/feed.xml')}">Atom</a>,${' '}
        <a href="${href('/feed.json')}">JSON</a>, <a href="${href('/du-lieu/')}">dữ liệu mở</a>,${' '}
        <a href="${href('/sitemap.xml')}">sơ đồ trang</a>;
      </li>
      <li>Lưu: ${escapeUTF8(office?.office ?? 'trang này')}; địa chỉ của mỗi văn bản không đổi.</li>
    </ul>
    <div class="quiet">
      <p>Bản trên trang là bản tham khảo, không thay bản chính do cơ quan ban hành giữ.</p>
      ${office?.office ? officeLine(office) : ''}
      <p>
        <a href="${href('/gioi-thieu/')}">Giới thiệu</a> · <a href="${href('/tro-nang/')}">Trợ năng</a>
      </p>
    </div>
  </div>
</footer>`;
}

function officeLine({ office, address, phone, email, responsible }: Office): string {
  const lines = [office, address, phone, email].filter((line) => line !== null).join(', ');
  const whose = responsible ? `. Chịu trách nhiệm nội dung: ${responsible}` : '';
  return `<p>
          ${escapeUTF8(lines + whose)}
        </p>`;
}
