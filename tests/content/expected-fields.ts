/**
 * What the importer should read out of the samples, by file and field; facts only. `undefined`: the source does not say it, so
 * there must be no such field. Files of the seeds by the number they begin with.
 */
export const EXPECTED_FIELDS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'seeds/000': {
    title: undefined,
    docType: 'tin-hoi-nghi',
    number: null,
    issuer: 'ubnd-tinh',
    issuerName: 'UBND tỉnh Hà Nam',
    locality: 'ha-nam-35',
    eventDate: 'XXXX-11-27',
    year: 2024,
    planYear: 2025,
    period: undefined,
    source: undefined,
    people: [{ name: 'Trần Xuân Dưỡng', role: 'Phó Chủ tịch UBND tỉnh Hà Nam', part: 'phat-bieu' }],
    venue: undefined,
    units: undefined,
  },
  'seeds/001': {
    title: undefined,
    docType: 'tin-hoi-nghi',
    number: null,
    issuer: 'ubnd-huyen',
    issuerName: 'UBND huyện Lạc Dương',
    locality: 'lac-duong-675',
    eventDate: 'XXXX-12-02',
    year: 2022,
    planYear: 2023,
    period: undefined,
    source: { publisher: 'LĐ online (tên ghi ở đầu tin)', url: null, captured: null },
    people: [
      {
        name: 'Sử Thanh Hoài',
        role: 'Phó Bí thư Huyện ủy, Chủ tịch UBND huyện',
        part: 'chu-tri',
      },
      {
        name: 'Nguyễn Tuấn Anh',
        role: 'Thượng tá, Chỉ huy trưởng Ban Chỉ huy Quân sự huyện',
        part: 'chu-tri',
      },
      { name: 'Sử Thanh Hoài', role: 'Chủ tịch UBND huyện Lạc Dương', part: 'ket-luan' },
    ],
    venue: undefined,
    units: undefined,
  },
  'seeds/002': {
    title:
      'Huyện Kim Bảng tổ chức hội nghị tổng kết các đề án về công tác quốc phòng giai đoạn 2015-2020',
    docType: 'tin-hoi-nghi',
    number: null,
    issuer: 'ubnd-huyen',
    issuerName: 'Huyện Kim Bảng',
    locality: 'kim-bang-350',
    eventDate: '2020-10-13',
    year: 2020,
    planYear: undefined,
    period: { from: 2015, to: 2020 },
    source: { publisher: 'Đài Kim Bảng (tên ghi ở cuối tin)', url: null, captured: null },
    people: undefined,
    venue: undefined,
    units: undefined,
  },
  'seeds/003': {
    title:
      'Tổng kết công tác quốc phòng ở bộ, ngành Trung ương, địa phương năm 2023; triển khai nhiệm vụ năm 2024',
    docType: 'tin-hoi-nghi',
    number: null,
    issuer: 'bqp',
    issuerName: 'Bộ Quốc phòng',
    locality: 'viet-nam',
    eventDate: 'XXXX-01-18',
    year: 2023,
    planYear: 2024,
    period: undefined,
    source: { publisher: 'Cổng thông tin điện tử tỉnh Hải Dương', url: null, captured: null },
    people: [
      { name: 'Phạm Quang Ngân', role: 'Trung tướng, Cục trưởng Cục Dân quân tự vệ', part: 'du' },
      { name: 'Nguyễn Minh Hùng', role: 'Phó Chủ tịch UBND tỉnh', part: 'chu-tri' },
      {
        name: 'Nguyễn Doãn Anh',
        role: 'Trung tướng, Ủy viên Trung ương Đảng, Phó Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam',
        part: 'chi-dao',
      },
    ],
    venue: 'Trực tuyến tới 77 điểm cầu trên toàn quốc',
    units: ['hai-duong-30'],
  },
  'seeds/004': {
    ...directive(),
    number: null,
    signer: { name: 'Bùi Văn Phúc', role: null, authority: 'T/M Ban Thường vụ' },
  },
  'samples/made/kim-dong-30-CT-HU.docx': directive(),
  'samples/made/kim-dong-30-CT-HU.autonumber.docx': directive(),
  'samples/made/kim-bang-portal.html': {
    title:
      'Huyện Kim Bảng tổ chức hội nghị tổng kết các đề án về công tác quốc phòng giai đoạn 2015-2020',
    docType: 'tin-hoi-nghi',
    issuer: 'ubnd-huyen',
    locality: 'kim-bang-350',
    eventDate: '2020-10-13',
    year: 2020,
    period: { from: 2015, to: 2020 },
  },
  'samples/docx/nd30-30_2020_ND_CP.docx': {
    ...decree('30/2020/NĐ-CP', '2020-03-05', 'Về công tác văn thư'),
    signer: { name: 'Nguyễn Xuân Phúc', role: 'Thủ tướng', authority: 'TM. Chính phủ' },
  },
  'samples/docx/nghi_dinh_03_2026_ND_CP.docx': {
    ...decree('03/2026/NĐ-CP', '2026-01-09', 'Về tổ chức, hoạt động của quỹ xã hội, quỹ từ thiện'),
    relations: [
      { type: 'can-cu', target: '63/2025/QH15' },
      { type: 'can-cu', target: '72/2025/QH15' },
      { type: 'can-cu', target: '91/2015/QH13' },
    ],
  },
  'samples/docx/nghi_dinh_21_2021_ND_CP.docx': {
    ...decree(
      '21/2021/NĐ-CP',
      '2021-03-19',
      'Quy định thi hành Bộ luật Dân sự về bảo đảm thực hiện nghĩa vụ',
    ),
    signer: { name: 'Nguyễn Xuân Phúc', role: 'Thủ tướng', authority: 'TM. Chính phủ' },
  },
  'samples/docx/nghi_quyet_01_2020_NQ_HDTP.docx': {
    title:
      'Hướng dẫn áp dụng một số quy định của pháp luật trong giải quyết tranh chấp về tài sản chung của dòng họ',
    docType: 'nghi-quyet',
    number: '01/2020/NQ-HĐTP',
    issuer: undefined,
    issued: '2020-03-05',
    signer: {
      name: 'Nguyễn Hòa Bình',
      role: 'Chánh án',
      authority: 'TM. Hội đồng Thẩm phán',
    },
  },
  'samples/docx/an_le_so_262018AL.docx': {
    number: '26/2018/AL',
    issued: undefined,
    eventDate: undefined,
    issuer: undefined,
    signer: undefined,
    recipients: undefined,
  },
  'samples/docx/nd30-Phuluc3.docx': {
    title: undefined,
    issuer: undefined,
    issued: undefined,
    signer: undefined,
    recipients: undefined,
  },
};

/**
 * Of files for LibreOffice, PDFs and scans, read from the prints themselves; those of 2002–2009 are in old encodings. An annex or a form
 * has the title that stands on it, though no rule reads it.
 */
export const EXPECTED_OF_OTHERS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'samples/made/kim-dong-30-CT-HU.doc': directive(),
  'samples/made/kim-dong-30-CT-HU.pdf': directive(),
  'samples/made/scan-1.png': {
    title: 'Về nhiệm vụ quân sự, quốc phòng địa phương năm 2025',
    docType: 'chi-thi',
    number: '30-CT/HU',
    issuer: 'huyen-uy',
    locality: 'kim-dong-331',
    issued: '2024-12-20',
    year: 2025,
  },
  'samples/docx/nd30-Phuluc2.doc': { docType: undefined, issuer: undefined, issued: undefined },
  'samples/docx/nd30-Phuluc5.docx': { docType: undefined, issuer: undefined, issued: undefined },
  'samples/html/caugiay-Khai_truong.html': {
    title: 'Khai trương dự án đào tạo công nghệ thông tin cho người khuyết tật năm 2014',
    docType: 'tin-tuc',
    eventDate: undefined,
    issuer: undefined,
    topics: undefined,
  },
  ...legacy({
    '2002-0112qd.doc': {
      ...ministry('quyet-dinh', '12/2001/QĐ-BTC', '2001-03-13'),
      title:
        'Về việc ban hành Chế độ kế toán áp dụng cho các đơn vị ngoài công lập hoạt động trong lĩnh vực Giáo dục, Y tế, Văn hoá, Thể thao',
      signer: {
        name: 'Trần Văn Tá',
        role: 'Thứ trưởng',
        authority: 'KT. Bộ trưởng Bộ Tài chính',
      },
    },
    '2003-02144qd.doc': {
      ...ministry('quyet-dinh', '144/2002/QĐ/BTC', '2002-11-22'),
      title:
        'về việc sửa đổi mức thuế suất của một số mặt hàng trong Biểu thuế thuế nhập khẩu ưu đãi',
    },
    '2003-A04.rtf': {
      ...ministry('thong-tu', '99/1998/TT-BTC', '1998-07-14'),
      title:
        'Hướng dẫn thi hành Nghị định số 30/1998/NĐ-CP ngày 13 tháng 5 năm 1998 của Chính phủ qui định chi tiết thi hành Luật thuế thu nhập doanh nghiệp',
    },
    '2003-A06.rtf': {
      ...ministry('thong-tu', '08/2001/TT-BTC', '2001-01-18'),
      title:
        'Hướng dẫn bổ sung quy định về thuế thu nhập doanh nghiệp áp dụng đối với các chi nhánh của tổ chức nước ngoài hoạt động tại Việt Nam qui định tại Thông tư số 99/1998/TT-BTC ngày 14/7/1998',
      signer: {
        name: 'Vũ Văn Ninh',
        role: 'Thứ trưởng',
        authority: 'KT. Bộ trưởng Bộ Tài chính',
      },
    },
    '2003-A28.rtf': {
      ...ministry('thong-tu', '40/2000/TT/BTC', '2000-05-15'),
      title:
        'Hướng dẫn thi hành Quyết định số 176/1999/QĐ-TTg ngày 26/8/1999 của Thủ tướng Chính phủ về việc miễn thuế nhập khẩu đối với nguyên vật liệu',
    },
    '2003-A37.rtf': {
      docType: 'thong-tu-lien-tich',
      number: '120/2000/TTLT-BTC-BCN-TCHQ',
      issued: '2000-12-25',
      issuer: undefined,
      topics: undefined,
    },
    '2004-0328NDCP.doc': {
      ...government('28/2003/NĐ-CP', '2003-03-31'),
      title: 'Quy định việc phát hành công trái xây dựng Tổ quốc năm 2003 - Công trái giáo dục',
      signer: { name: 'Phan Văn Khải', role: 'Thủ tướng Chính phủ', authority: null },
    },
    '2004-13-t-Phuluc3.doc': {
      title:
        'Quy trình tổng thể các bước công việc Đánh giá kết quả Đề tài Khoa học và công nghệ cấp Nhà nước',
      ...nothing(),
    },
    '2004-19Z9A_Luat_hop_tac_xasuadoi.doc': {
      title: 'HỢP TÁC XÃ',
      docType: 'luat',
      number: '18/2003/QH11',
      issuer: 'qh',
      locality: 'viet-nam',
      issued: undefined,
      signer: { name: 'Nguyễn Văn An', role: 'Chủ tịch Quốc hội', authority: null },
    },
    '2004-1ED4D_Francois_Godement-Thoikyquado.doc': {
      title: 'Thời kỳ quá độ, Nhà nước với thị trường: tiến bộ, trở ngại và ẩn số',
      ...nothing(),
    },
    '2004-A3.rtf': {
      ...government('26/2001/NĐ-CP', '2001-06-04'),
      title:
        'Sửa đổi, bổ sung một số điều của Nghị định số 30/1998/NĐ-CP ngày 13 tháng 5 năm 1998 của Chính phủ quy định chi tiết thi hành Luật Thuế thu nhập doanh nghiệp',
      signer: {
        name: 'Nguyễn Tấn Dũng',
        role: 'Phó Thủ tướng',
        authority: 'TM. Chính phủ, KT. Thủ tướng',
      },
    },
    '2004-A40.rtf': { title: 'THUẾ TIÊU THỤ ĐẶC BIỆT', docType: 'luat', issued: undefined },
    '2004-B1-2-TMDA.doc': { title: 'Thuyết minh dự án sản xuất thử nghiệm', ...nothing() },
    '2004-B1-4-LLCN.doc': {
      title: 'Lý lịch khoa học của cá nhân đăng ký chủ nhiệm đề tài, dự án SXTN',
      ...nothing(),
    },
    '2004-B8.doc': ministry('thong-tu', '155/1998/TT/BTC', '1998-12-08'),
    '2004-NghiDinh114_2003.doc': {
      ...government('114/2003/NĐ-CP', '2003-10-10'),
      title: 'về cán bộ, công chức xã, phường, thị trấn',
      signer: { name: 'Phan Văn Khải', role: 'Thủ tướng', authority: 'TM. Chính phủ' },
    },
    '2004-NghiDinh116_2003.doc': {
      ...government('116/2003/NĐ-CP', '2003-10-10'),
      title:
        'về việc tuyển dụng, sử dụng và quản lý cán bộ, công chức trong các đơn vị sự nghiệp của Nhà nước',
    },
    '2004-NghiDinh29_1998.doc': {
      ...government('29/1998/NĐ-CP', '1998-05-11'),
      title: 'VỀ VIỆC BAN HÀNH QUY CHẾ THỰC HIỆN DÂN CHỦ Ở XÃ',
      signer: undefined,
    },
    '2005-1ADDZ_Ke_hoach_2005__QH_lan_6_25-10.pdf': {
      title:
        'TÌNH HÌNH THỰC HIỆN NHIỆM VỤ KẾ HOẠCH NĂM 2004 VÀ KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2005',
      docType: 'bao-cao',
      year: 2004,
      planYear: 2005,
      eventDate: undefined,
    },
    '2005-QD-256.doc': {
      title:
        'V/v ban hành Chương trình Cải cách hành chính của thành phố Cần Thơ giai đoạn 2004 - 2010',
      docType: 'quyet-dinh',
      number: '256/2004/QĐ-UB',
      issuer: 'ubnd-tinh',
      issued: '2004-07-01',
      period: { from: 2004, to: 2010 },
      signer: {
        name: 'Võ Thanh Tòng',
        role: 'Chủ tịch',
        authority: 'TM. UBND thành phố Cần Thơ',
      },
    },
    '2005-QDSUA522.doc': { title: undefined, ...nothing() },
    '2005-nghiencuu_2005_09_15_090641.doc': nothing(),
    '2006-19412_QD115.04TTg_BLTch_DNNVV.pdf': {
      docType: 'quyet-dinh',
      number: '115/2004/QĐ-TTg',
      issued: '2004-06-25',
      issuer: 'ttg',
    },
    '2006-HHamau3-1995.doc': { docType: 'danh-sach', issued: undefined, issuer: undefined },
    '2006-Mau-MD-1M-Dntn.doc': { ...nothing(), signer: undefined },
    '2006-Mau-MD-3M-CP.doc': { ...nothing(), signer: undefined },
    '2006-Mau-MDS-1M.doc': {
      title: 'THÀNH VIÊN CÔNG TY TRÁCH NHIỆM HỮU HẠN CÓ HAI THÀNH VIÊN TRỞ LÊN',
      docType: 'danh-sach',
      issued: undefined,
    },
    '2006-Mau-MTB-10M-Von-CtyCP.doc': {
      title: 'THAY ĐỔI VỐN ĐIỀU LỆ CỦA CÔNG TY CỔ PHẦN',
      docType: 'thong-bao',
      issued: undefined,
    },
    '2006-huong-dan-ghi-phieu.doc': {
      title: 'CÁCH GHI MỘT SỐ NỘI DUNG TRONG PHIẾU TỰ KIỂM TRA THỰC HIỆN PHÁP LUẬT LAO ĐỘNG',
      docType: 'huong-dan',
      issued: undefined,
    },
  }),
  'samples/legacy-doc/vni-2006-quydinhkiemtra02.doc': {
    title: 'VỀ CHỨC NĂNG, NHIỆM VỤ, QUYỀN HẠN VÀ CƠ CẤU TỔ CHỨC CỦA ĐỘI KIỂM TRA LIÊN NGÀNH 814',
    docType: 'quy-dinh',
    issuer: 'ubnd-tinh',
    issued: undefined,
    signer: {
      name: 'Trịnh Minh Thành',
      role: 'Phó Chủ tịch',
      authority: 'TM. Uỷ ban nhân dân tỉnh, KT. Chủ tịch',
    },
  },
  'samples/legacy-doc/vni-2008-23.QD-991-UBND.doc': {
    title:
      'Về việc phê duyệt Kế hoạch thực hiện quy hoạch sử dụng rừng, đất rừng và đất chuyển ra khỏi lâm phần sau rà soát quy hoạch 03 loại rừng',
    docType: 'quyet-dinh',
    number: '991/QĐ-UBND',
    issuer: 'ubnd-tinh',
    locality: 'binh-phuoc-70',
    issued: '2008-05-14',
    signer: {
      name: 'Trương Tấn Thiệu',
      role: 'Chủ tịch',
      authority: 'TM. Ủy ban nhân dân tỉnh',
    },
  },
  ...Object.fromEntries(
    ['43/2021', '67/2023', '72/2024'].map((number) => [
      `samples/pdf/an_le_so_${number.replace('/', '')}AL.pdf`,
      { number: `${number}/AL`, docType: undefined, issued: undefined, signer: undefined },
    ]),
  ),
};

function legacy(
  files: Record<string, Record<string, unknown>>,
): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(files).map(([name, fields]) => [`samples/legacy-doc/tcvn3-${name}`, fields]),
  );
}

function ministry(docType: string, number: string, issued: string): Record<string, unknown> {
  return { docType, number, issued, issuer: undefined, issuerName: 'Bộ Tài chính' };
}

function government(number: string, issued: string): Record<string, unknown> {
  return { docType: 'nghi-dinh', number, issued, issuer: 'cp', locality: 'viet-nam' };
}

/** Annexes, forms, treatises: no document of an office. */
function nothing(): Record<string, unknown> {
  return { docType: undefined, issuer: undefined, issued: undefined };
}

/** The directive that samples of several forms were made of. */
function directive(): Record<string, unknown> {
  return {
    title: 'Về nhiệm vụ quân sự, quốc phòng địa phương năm 2025',
    docType: 'chi-thi',
    number: '30-CT/HU',
    issuer: 'huyen-uy',
    issuerName: 'Ban Thường vụ Huyện ủy Kim Động',
    locality: 'kim-dong-331',
    issued: '2024-12-20',
    year: 2025,
    period: undefined,
    planTypes: ['nhiem-vu-nam'],
    circulation: 'Phổ biến đến chi bộ',
    relations: undefined,
    signer: { name: 'Bùi Văn Phúc', role: 'Bí thư', authority: 'T/M Ban Thường vụ' },
    recipients: [
      { name: 'BTV Tỉnh ủy', purpose: 'de-bao-cao' },
      { name: 'Đảng ủy Quân sự tỉnh', purpose: 'de-phoi-hop' },
      { name: 'Ban Thường vụ Huyện ủy' },
      { name: 'Thường trực HĐND huyện' },
      { name: 'Lãnh đạo UBND huyện' },
      { name: 'Các ban, ngành, MTTQ và các đoàn thể huyện' },
      { name: 'Các chi, đảng bộ trực thuộc Huyện ủy' },
      { name: 'Các đồng chí Huyện uỷ viên' },
      { name: 'VPHU', purpose: 'luu' },
    ],
  };
}

function decree(number: string, issued: string, title: string): Record<string, unknown> {
  return {
    title,
    docType: 'nghi-dinh',
    number,
    issuer: 'cp',
    issuerName: 'Chính phủ',
    locality: 'viet-nam',
    issued,
    circulation: undefined,
  };
}
