import { basename, dirname, join, resolve } from 'node:path';
import { isCalendarDay } from '#schema/calendar-day.ts';
import { isWithin } from './is-within.ts';
import { ToldError } from './told-error.ts';

/** Where things are and who they are for; read once, from the environment. */
export interface Settings {
  /** Absolute path of the content folder. */
  content: string;
  /** Absolute path of the published folder. */
  out: string;
  /** Absolute path of the folder of what can be made again. */
  cache: string;
  /** Absolute path of the folder of the originals of imported documents, which nobody publishes. */
  originals: string;
  /** Origin without a path: `https://luu.example.vn`. */
  site: string;
  /** Path below the origin, with slashes at both ends. */
  base: string;
  port: number;
  /** The day that “today” means in this run, `YYYY-MM-DD`, UTC. */
  today: string;
  /** True for a preview: it shows what is not published yet, in a folder and a cache of its own. */
  preview: boolean;
}

/** A setting that cannot be; the message is for the person at the terminal, in Vietnamese. */
export class SettingsError extends ToldError {
  override name = 'SettingsError';
}

/** Names what belongs to a preview. */
const PREVIEW = 'preview';

const fail = (name: string, value: string, remedy: string): never => {
  throw new SettingsError(`${name}=${value} không dùng được. ${remedy}`);
};

/** Originals may hold what is withheld: they lie in no folder that is published. */
function originalsFolder(value: string | undefined, content: string, out: string): string {
  const folder = resolve(value ?? resolve(dirname(content), 'originals'));
  const published = [content, out, resolve('public')];
  if (published.some((outer) => isWithin(folder, outer)))
    return fail(
      'LUU_ORIGINALS',
      folder,
      'Đặt ngoài thư mục nội dung, ngoài public và ngoài trang.',
    );
  return folder;
}

function siteOrigin(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    return fail('LUU_SITE', value, 'Ghi địa chỉ gốc của trang, ví dụ https://luu.example.vn.');
  if (url.pathname !== '/' || url.search || url.hash || url.username)
    return fail('LUU_SITE', value, 'Chỉ ghi địa chỉ gốc; đường dẫn ghi vào LUU_BASE.');
  return url.origin;
}

function basePath(value: string): string {
  const parts = value.split('/').filter(Boolean);
  if (parts.some((part) => !/^[\w.~-]+$/.test(part) || /^\.+$/.test(part)))
    return fail('LUU_BASE', value, 'Ghi đường dẫn bằng chữ không dấu, ví dụ /luu/.');
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

function portNumber(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65535)
    return fail('PORT', value, 'Ghi một số từ 0 đến 65535; 0 là để máy tự chọn.');
  return port;
}

function dayOf(value: string | undefined, now: Date): string {
  const day = value === undefined ? now.toISOString().slice(0, 10) : value.slice(0, 10);
  if (value !== undefined && (!isCalendarDay(day) || Number.isNaN(Date.parse(value))))
    return fail('BUILD_NOW', value, 'Ghi một ngày có thật, ví dụ 2026-01-31.');
  return day;
}

function isPreview(value: string | undefined): boolean {
  if (value !== undefined && !/^[01]$/.test(value))
    return fail('LUU_PREVIEW', value, 'Ghi 1 để dựng bản xem trước, hoặc bỏ trống.');
  return value === '1';
}

/** What a preview knows lies apart from what the site is made of. */
function previewCache(cache: string): string {
  return basename(cache) === PREVIEW ? cache : join(cache, PREVIEW);
}

/** Reads the settings of all commands; throws `SettingsError`. An empty variable counts as absent. */
export function readSettings(
  env: Record<string, string | undefined>,
  now: Date = new Date(),
): Settings {
  const get = (name: string): string | undefined => env[name]?.trim() || undefined;
  const content = resolve(get('LUU_CONTENT') ?? 'content');
  const preview = isPreview(get('LUU_PREVIEW'));
  const out = resolve(get('LUU_OUT') ?? (preview ? `dist-${PREVIEW}` : 'dist'));
  const cache = resolve(get('LUU_CACHE') ?? '.cache');
  return {
    content,
    out,
    originals: originalsFolder(get('LUU_ORIGINALS'), content, out),
    cache: preview ? previewCache(cache) : cache,
    site: siteOrigin(get('LUU_SITE') ?? 'http://localhost:4321'),
    base: basePath(get('LUU_BASE') ?? '/'),
    port: portNumber(get('PORT') ?? '4321'),
    today: dayOf(get('BUILD_NOW'), now),
    preview,
  };
}

/** The same settings as environment variables, for a child process. */
export function settingsAsEnv(settings: Settings): Record<string, string> {
  return {
    LUU_CONTENT: settings.content,
    LUU_OUT: settings.out,
    LUU_ORIGINALS: settings.originals,
    LUU_CACHE: settings.cache,
    LUU_SITE: settings.site,
    LUU_BASE: settings.base,
    PORT: String(settings.port),
    BUILD_NOW: settings.today,
    LUU_PREVIEW: settings.preview ? '1' : '',
  };
}
