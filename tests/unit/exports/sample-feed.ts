import { siteAddress } from '#documents/site-address.ts';
import type { FeedChannel } from '#exports/feed-channel.ts';
import type { FeedEntry } from '#exports/feed-entries.ts';

export const site = siteAddress('https://example.vn', '/luu');

export const channel: FeedChannel = {
  title: 'Lưu: văn bản & báo cáo',
  description: 'Mới lưu và đính chính',
  publisher: 'Kho mẫu <thử>',
  path: '/van-ban/',
  atomPath: '/van-ban/feed.xml',
  jsonPath: '/van-ban/feed.json',
};

export const entries: FeedEntry[] = [
  {
    id: '/van-ban/a/#sua-2026-03-01-1',
    path: '/van-ban/a/',
    title: 'Đính chính: <b>quốc phòng</b> ]]> & an ninh',
    summary: 'Chỉ tiêu < 5 & > 3',
    published: '2026-03-01',
    updated: '2026-03-01',
    author: 'Huyện ủy Kim Động',
    category: 'Chỉ thị',
  },
  {
    id: '/van-ban/a/',
    path: '/van-ban/a/',
    title: 'Về nhiệm vụ',
    summary: 'Tóm tắt',
    published: '2026-01-02',
    updated: '2026-03-02',
    author: null,
    category: null,
  },
];
