// Takes the pictures of CONTRIBUTING.vi.md from the real pages.
import { takeGuidePictures } from '../tests/screenshots/take-guide-pictures.ts';
import { readArguments, run } from './command.ts';

const HELP = `npm run screenshots -- [TÊN…]

Chụp lại các hình của CONTRIBUTING.vi.md vào .github/guide/, từ trang dựng với nội dung mẫu và một kế hoạch
không có thật. Không có TÊN thì chụp tất cả; TÊN là tên tệp hình, không có đuôi .png.

Cần Chromium, tìm như các bài thử trình duyệt; đặt LUU_CHROMIUM để chỉ rõ.`;

const { positionals } = readArguments(HELP, {});

await run((signal) => takeGuidePictures(positionals, signal));
