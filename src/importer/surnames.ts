/** Family names, by which the name of a person is told from the name of a place before it. */
const SURNAMES = new Set(
  'An Âu Bạch Bàn Bế Bùi Cao Cầm Cấn Chu Cù Cung Cự Dương Danh Doãn Đàm Đan Đào Đặng Đậu Đèo Điêu Điểu Đinh Đoàn Đỗ Đồng Đổng Đường Giang Giàng Giáp Hà Hạ Hán Hầu Hình Hoa Hoàng Hồ Hồng Hứa Huỳnh Hùng Kha Khổng Khuất Khúc Kiều Kim La Lã Lại Lâm Lầu Lê Lò Lộc Lục Lư Lương Lưu Lường Lữ Lý Ma Mã Mạc Mạch Mai Mông Mùa Ngân Nghiêm Ngọ Ngô Ngụy Nguyễn Nhâm Nhữ Nông Ông Phạm Phan Phí Phó Phùng Phương Quách Quan Quản Quàng Sầm Sùng Sử Tạ Tăng Tào Thạch Thái Thang Thào Thân Thẩm Thiều Thôi Tiêu Tòng Tô Tôn Tống Trà Trần Triệu Trịnh Trương Từ Tưởng Ung Uông Văn Vàng Vi Viên Võ Vũ Vương Vừ Xa Xồng'.split(
    ' ',
  ),
);

/** True for a word that families are called by, with its capital. */
export function isSurname(word: string): boolean {
  return SURNAMES.has(word.normalize('NFC'));
}
