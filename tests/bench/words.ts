// Words of the field for generated texts. No sentence is taken from a real document.
const split = (text: string): string[] => text.split('|').map((word) => word.trim());

export const VERBS = split(
  'quán triệt|triển khai|chỉ đạo|đôn đốc|kiểm tra|rà soát|hướng dẫn|sơ kết|tổng kết|củng cố|kiện toàn|bồi dưỡng|tập huấn|phúc tra|thẩm định|công bố|bàn giao|nghiệm thu|biểu dương|nhân rộng|khắc phục|chấn chỉnh|giám sát|tuyên truyền|vận động|đăng ký|xét duyệt|phân công|theo dõi|đánh giá|tham mưu|phối hợp',
);
export const OBJECTS = split(
  'kế hoạch tuyển chọn và gọi công dân nhập ngũ|hồ sơ sức khỏe nghĩa vụ quân sự|kế hoạch phòng, chống lụt bão|trang phục của dân quân|thao trường huấn luyện|sổ đăng ký quân nhân dự bị|phương tiện kỹ thuật dự bị|xuồng máy cứu hộ|nhà tình nghĩa|quỹ Đền ơn đáp nghĩa|mô hình dân vận khéo|tủ sách pháp luật|lễ giao nhận quân|phần mềm quản lý tuyển quân|trung đội dân quân cơ động|kho vật chất hậu cần|bếp ăn tập trung|vườn rau tăng gia|nghĩa trang liệt sĩ|đội tuyên truyền văn hóa|chương trình giáo dục quốc phòng và an ninh|lớp bồi dưỡng kiến thức đối tượng 3|lớp bồi dưỡng kiến thức đối tượng 4|chính sách hậu phương quân đội|việc làm cho quân nhân xuất ngũ|quy chế phối hợp giữa Quân đội và Công an|phong trào thi đua quyết thắng|thế trận lòng dân|lực lượng dân quân tự vệ|lực lượng dự bị động viên|khu vực phòng thủ|tổ chức đảng trong lực lượng dân quân|công tác kỹ thuật|công tác tài chính quốc phòng|phương án tìm kiếm cứu nạn|hội thi, hội thao|nền quốc phòng toàn dân|chỉ tiêu giao quân|công tác khám sức khỏe|chế độ trực ban',
);
export const ACTORS = split(
  'cấp ủy, chính quyền địa phương|các ban, ngành, đoàn thể|cơ quan quân sự các cấp|Hội đồng nghĩa vụ quân sự|lực lượng vũ trang địa phương|các xã, phường|các cơ quan, doanh nghiệp|Mặt trận Tổ quốc và các đoàn thể|các nhà trường trên địa bàn|Hội Cựu chiến binh|Đoàn Thanh niên|ngành y tế|ngành giáo dục|lực lượng công an|cán bộ chủ chốt|đảng viên và nhân dân|đội ngũ cán bộ dân quân|người có uy tín trong cộng đồng',
);
export const MANNERS = split(
  'đúng kế hoạch|đạt chỉ tiêu được giao|bảo đảm chất lượng|kịp thời, đúng đối tượng|sát với điều kiện của địa phương|có trọng tâm, trọng điểm|an toàn tuyệt đối|công khai, dân chủ|đúng quy trình, quy định của pháp luật|tiết kiệm, hiệu quả|từ cơ sở|nền nếp, thống nhất|gắn với phát triển kinh tế - xã hội|phù hợp với phong tục từng vùng',
);
export const RESULTS = split(
  'nhận thức của cán bộ và nhân dân có chuyển biến rõ|chất lượng tổng hợp được nâng lên|tình hình an ninh, trật tự ổn định|đời sống của gia đình chính sách được chăm lo|phong trào lan tỏa tới từng khu dân cư|tỷ lệ đảng viên trong lực lượng tăng đều|thời gian chuẩn bị được rút ngắn|số vụ việc phát sinh giảm so với năm trước|nguồn lực xã hội được huy động tốt hơn|quy chế phối hợp đi vào nền nếp|hồ sơ, sổ sách được lập đầy đủ|cán bộ cơ sở nắm chắc việc hơn',
);
export const LACKS = split(
  'việc nắm nguồn ở một số nơi chưa chắc|công tác tuyên truyền chưa thường xuyên|cơ sở vật chất còn thiếu|một số cán bộ còn kiêm nhiệm nhiều việc|kinh phí bảo đảm còn chậm|sự phối hợp giữa các ngành có lúc chưa chặt chẽ|chất lượng huấn luyện chưa đều|hồ sơ quản lý còn sai sót|tỷ lệ thanh niên vắng mặt khi khám sơ tuyển còn cao|việc xây dựng kế hoạch còn hình thức|địa bàn rộng, dân cư phân tán|thời tiết bất thường làm chậm tiến độ',
);
export const CAUSES = split(
  'do địa bàn chia cắt, đi lại khó khăn|do thay đổi về tổ chức bộ máy|do một bộ phận thanh niên đi làm ăn xa|do cán bộ mới nhận nhiệm vụ|do ngân sách địa phương hạn hẹp|do công tác kiểm tra chưa được duy trì đều|do nhận thức của một số nơi chưa đầy đủ|do ảnh hưởng của thiên tai, dịch bệnh',
);
export const AIMS = split(
  'góp phần giữ vững ổn định chính trị|tạo chuyển biến mạnh mẽ trong nhận thức và hành động|xây dựng nền quốc phòng toàn dân vững mạnh|nâng cao chất lượng tổng hợp của lực lượng vũ trang|đáp ứng yêu cầu nhiệm vụ trong tình hình mới|làm cơ sở cho kế hoạch năm sau|giảm thấp nhất thiệt hại do thiên tai gây ra|thực hiện tốt chính sách đối với người có công|phát huy sức mạnh của cả hệ thống chính trị|bảo đảm quyền và nghĩa vụ của công dân',
);
export const MODES = split(
  'thông qua hội nghị trực tuyến|bằng các hình thức phù hợp với từng đối tượng|theo đề nghị của cơ quan quân sự|trên cơ sở kế hoạch đã được phê duyệt|theo phương châm bốn tại chỗ|kết hợp với sinh hoạt cộng đồng|lồng ghép trong các chương trình phát triển kinh tế|qua hệ thống truyền thanh cơ sở|theo từng cụm địa bàn|từ nguồn ngân sách và đóng góp tự nguyện',
);
export const SYLLABLES =
  'An Bình Bảo Bắc Cao Cát Cẩm Châu Chi Chính Cường Dân Diên Dũng Dương Đại Đạo Đăng Điền Định Đoài Đông Đồng Đức Gia Giang Giáp Hà Hải Hạnh Hiền Hiệp Hòa Hoàng Hội Hợp Hùng Hưng Hương Hữu Khang Khánh Khê Kiên Kim Lạc Lai Lâm Lãng Lập Lễ Liên Linh Lộc Long Lương Lý Mai Minh Mỹ Nam Nghĩa Ngọc Nguyên Nhân Nhật Ninh Phong Phú Phúc Phương Quang Quảng Quế Quỳnh Sơn Tam Tân Tây Thạch Thái Thanh Thành Thắng Thịnh Thọ Thuận Thủy Thượng Tiên Tiến Trà Trác Trạch Tri Triệu Trung Trường Tú Tùng Tường Vân Văn Việt Vinh Vĩnh Vũ Xuân Yên'.split(
    ' ',
  );
export const FAMILY_NAMES =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Trịnh Lương Mai Tạ Hà Cao Thái Châu Quách Lò Vi Nông'.split(
    ' ',
  );
export const MIDDLE_NAMES =
  'Văn Thị Đức Minh Quang Xuân Ngọc Hữu Công Thanh Tuấn Mạnh Hồng Đình Trọng Việt Bá Duy'.split(
    ' ',
  );
export const HEADINGS = split(
  'Kết quả nổi bật|Công tác tuyển quân|Giáo dục quốc phòng và an ninh|Xây dựng khu vực phòng thủ|Huấn luyện và diễn tập|Dân quân tự vệ, dự bị động viên|Chính sách hậu phương quân đội|Tồn tại, hạn chế|Nguyên nhân|Phương hướng, nhiệm vụ|Tổ chức thực hiện|Thi đua, khen thưởng|Phòng, chống thiên tai|Công tác đảng, công tác chính trị|Hậu cần, kỹ thuật, tài chính|Phối hợp giữa Quân đội và Công an',
);
export const SUBHEADINGS = split(
  'Về lãnh đạo, chỉ đạo|Về tuyên truyền|Về bảo đảm ngân sách|Về kiểm tra, giám sát|Về cơ sở vật chất|Về đào tạo cán bộ|Về phối hợp|Về chế độ, chính sách',
);
export const LAWS = split(
  'Luật Quốc phòng|Luật Nghĩa vụ quân sự|Luật Dân quân tự vệ|Luật Lực lượng dự bị động viên|Luật Giáo dục quốc phòng và an ninh|Luật Phòng thủ dân sự|Nghị định số 168/2018/NĐ-CP|Nghị định số 21/2019/NĐ-CP|Nghị định số 220/2025/NĐ-CP|Nghị định số 02/2019/NĐ-CP',
);
export const UNITS_OF_COUNT = split(
  'tập thể|cá nhân|lớp học|buổi tuyên truyền|lượt người|hộ gia đình|công dân|học sinh|cán bộ|đợt kiểm tra|ngày công|mô hình',
);
