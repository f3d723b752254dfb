const PLAN = ['I. Mục đích, yêu cầu', 'II. Nội dung', 'III. Tổ chức thực hiện'];
const DECISION = ['Điều 1', 'Điều 2', 'Điều 3'];

/** Headings that texts of a type mostly have; a clerk changes them to those of the text. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  'chi-thi': ['Tình hình', 'Nhiệm vụ', 'Tổ chức thực hiện'],
  'nghi-quyet': [
    'I. Tình hình',
    'II. Mục tiêu',
    'III. Nhiệm vụ, giải pháp',
    'IV. Tổ chức thực hiện',
  ],
  'ke-hoach': PLAN,
  'chuong-trinh': PLAN,
  'phuong-an': PLAN,
  'de-an': ['I. Sự cần thiết, căn cứ', 'II. Mục tiêu, nhiệm vụ', 'III. Tổ chức thực hiện'],
  'quyet-dinh': DECISION,
  'quy-dinh': DECISION,
  'quy-che': DECISION,
  'huong-dan': PLAN,
  'bao-cao': ['I. Kết quả', 'II. Hạn chế, nguyên nhân', 'III. Phương hướng, nhiệm vụ'],
  'tin-hoi-nghi': ['Hội nghị', 'Kết quả', 'Hạn chế', 'Nhiệm vụ'],
  'thong-bao-cong-dan': ['Nội dung', 'Thời gian, địa điểm', 'Cần mang theo'],
};

/** The body that a draft begins with: headings alone. */
export function draftOutline(docType: string): string {
  const headings = HEADINGS[docType] ?? ['Nội dung', 'Tổ chức thực hiện'];
  return headings.map((heading) => `## ${heading}\n`).join('\n');
}
