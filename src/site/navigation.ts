/** The ways into the archive without a search, each with a word on what is there. */
export const BROWSE = [
  {
    label: 'Văn bản',
    path: '/van-ban/',
    about: 'chỉ thị, nghị quyết, kế hoạch, quyết định, công văn',
  },
  { label: 'Báo cáo, tin hội nghị', path: '/bao-cao/', about: 'tổng kết, sơ kết, triển khai' },
  { label: 'Thông báo', path: '/thong-bao/', about: 'điều công dân cần biết' },
  { label: 'Năm', path: '/nam/', about: 'đặt nhiệm vụ, tổng kết, ban hành' },
  { label: 'Địa phương', path: '/dia-phuong/', about: 'bản đồ, tên cũ và mới' },
  { label: 'Loại văn bản', path: '/loai/', about: 'theo tên loại' },
  { label: 'Loại kế hoạch', path: '/ke-hoach/', about: 'nhiệm vụ năm, tuyển quân, diễn tập' },
  { label: 'Cơ quan', path: '/co-quan/', about: 'nơi ban hành, nơi tổ chức hội nghị' },
  {
    label: 'Chủ đề',
    path: '/chu-de/',
    about: 'dân quân tự vệ, dự bị động viên, giáo dục quốc phòng',
  },
  {
    label: 'Căn cứ',
    path: '/can-cu/',
    about: 'luật, nghị định được viện dẫn, còn hay hết hiệu lực',
  },
  { label: 'Giai đoạn', path: '/giai-doan/', about: 'đang chạy, sắp hết, đã hết' },
] as const;

/**
 * The official's desk: pages that answer from several documents at once. A tool is listed when its page stands; the list
 * is shown on `/tra-cuu/`.
 */
export const DESK: readonly { label: string; path: string; about: string }[] = [
  {
    label: 'Theo dõi thực hiện',
    path: '/theo-doi/',
    about: 'nhiệm vụ từng nơi, từng năm bên kết quả, hạn chế trong báo cáo',
  },
  {
    label: 'Chuỗi văn bản',
    path: '/chuoi-van-ban/',
    about: 'từ quân khu đến tỉnh, huyện, xã và báo cáo tổng kết',
  },
  {
    label: 'Tập hồ sơ',
    path: '/tap-ho-so/',
    about: 'gom văn bản và đoạn, ghi chú, chia sẻ, in có mục lục',
  },
  {
    label: 'Tồn tại, hạn chế',
    path: '/han-che/',
    about: 'nơi nào, chủ đề nào nêu lại qua nhiều năm',
  },
  {
    label: 'Số liệu',
    path: '/so-lieu/',
    about: 'từng chỉ tiêu qua các năm, mỗi số kèm câu của văn bản',
  },
  {
    label: 'Lịch',
    path: '/lich/',
    about: 'hội nghị, hạn của thông báo, giai đoạn sắp hết',
  },
  {
    label: 'Nguồn tin',
    path: '/theo-doi-tin/',
    about: 'theo dõi cả kho, từng mục, hai mục cùng lúc',
  },
  {
    label: 'So sánh',
    path: '/so-sanh/',
    about: 'hai văn bản cạnh nhau theo mục, điều, khoản, từng chữ',
  },
  {
    label: 'Dữ liệu mở',
    path: '/du-lieu/',
    about: 'cả kho bằng JSON, CSV, Markdown, Akoma Ntoso, có ví dụ',
  },
];
