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
