/**
 * How the derived facts of each kind of page were found, in a sentence or two for `<Derivation>`. True of the code that
 * derives them; the longer account stands in content/pages/nguon-va-dinh-chinh.mdx, “Cách suy ra”.
 */
export const DERIVATIONS = {
  list: 'danh sách theo trường biên tập đã ghi cho từng văn bản; hết hạn, hết năm, hết giai đoạn theo ngày cuối, năm công tác và giai đoạn đã ghi; “nay thuộc” theo danh mục đơn vị hành chính.',
  index: 'đếm văn bản trong kho theo trường biên tập đã ghi; một văn bản có thể ở nhiều danh sách.',
  year: 'văn bản đứng ở năm nó đặt nhiệm vụ, năm nó tổng kết và năm nó ban hành, theo trường đã ghi; hết năm, hết giai đoạn theo các năm ấy.',
  home: 'số văn bản đếm theo trường đã ghi; số của một tỉnh gồm cả các tỉnh đã nhập vào đó; giai đoạn theo trường đã ghi hoặc theo tên văn bản; thông báo còn hạn theo ngày cuối đã ghi.',
  search:
    'thứ tự tính từ chỗ các chữ gõ đứng trong nhan đề và trong bài; cách hiểu câu hỏi ghi dưới ô tìm và bỏ được.',
  law: 'văn bản viện dẫn được nhận theo số, ký hiệu và tên gọi, chỗ không chắc thì bỏ qua; quan hệ theo biên tập đã ghi, không có thì đọc từ chữ đứng trước trong câu; tình trạng tính đến hôm nay từ diễn biến có ghi nguồn.',
  laws: 'số văn bản viện dẫn đếm theo số, ký hiệu và tên gọi nhận ra trong bài.',
  periods:
    'giai đoạn theo trường đã ghi, theo tên văn bản được viện dẫn, hoặc theo đúng chữ trong bài, có dẫn đoạn; văn bản kế tiếp chỉ tìm trong kho, theo cùng nơi và cùng tên gọi trừ các năm.',
  map: 'số của một tỉnh gồm cả văn bản của các tỉnh đã nhập vào đó; quân khu chưa có nguồn riêng thì suy từ quân khu trước 01/7/2025 và ghi rõ.',
  place:
    'trước và sau theo danh mục đơn vị hành chính: đơn vị nào nhận địa bàn của đơn vị nào; văn bản xếp theo nơi đã ghi cho từng văn bản, vào ngày của văn bản.',
  succession:
    'văn bản của đơn vị khác, xếp ở đây vì địa bàn nối tiếp nhau theo danh mục đơn vị hành chính; chúng không phải văn bản của đơn vị này.',
  names: '“nay thuộc” theo danh mục đơn vị hành chính: đơn vị nào nhận địa bàn của đơn vị nào.',
  history: 'chữ bỏ, chữ thêm tìm bằng cách so hai bản đã đăng, từng đoạn rồi từng chữ.',
  series:
    'chỉ theo quan hệ biên tập đã ghi và chỗ văn bản này dẫn văn bản kia; không nối theo phỏng đoán; vòng dẫn nhau thì bỏ bước mà văn bản cũ dẫn văn bản mới.',
  shortcomings:
    'theo các đoạn mà biên tập đánh dấu là tồn tại, hạn chế, xếp theo chủ đề, nơi và năm đã ghi; lặp lại là cùng chủ đề ở cùng nơi từ hai năm; đoạn giống nhau do máy so từ ngữ, không so ý.',
  figures:
    'theo các con số mà biên tập đánh dấu trong văn bản; chỉ gộp những tên gọi mà danh mục chỉ tiêu ghi là một; không cộng, không tính trung bình, không điền năm thiếu.',
  comparison:
    'các đoạn được ghép theo số và nhan đề của mục, điều, khoản, rồi theo chữ giống nhau và thứ tự; đoạn chuyển chỗ là đoạn có từ 60% chữ giống một đoạn ở chỗ khác; đoạn có chỗ lược chỉ ghép với đoạn giống hệt.',
} as const satisfies Record<string, string>;

/** The same of the parts of a document's page, each without a full stop: `derivationLine` joins those that stand there. */
export const DOCUMENT_DERIVATIONS = {
  standing: 'hết hạn, hết năm, hết giai đoạn theo ngày cuối, năm công tác, giai đoạn đã ghi',
  now: '“nay thuộc” theo danh mục đơn vị hành chính',
  follow: 'theo dõi thực hiện do so chữ các đoạn đã đánh dấu, chưa ai xem thì ghi là đề xuất',
  earlier: 'đoạn mới, đoạn nhắc lại do so chữ với văn bản trước và văn bản cấp trên',
  cites:
    'viện dẫn theo số, ký hiệu và tên gọi nhận ra trong bài, tình trạng của chúng theo danh mục có nguồn',
  series: 'chuỗi theo quan hệ đã ghi và chỗ dẫn',
  neighbours: 'văn bản trước, sau theo cơ quan và ngày',
  related: 'liên quan theo nơi, loại kế hoạch, chủ đề',
} as const satisfies Record<string, string>;
