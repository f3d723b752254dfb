import { SettingsError } from './settings.ts';

/** Where a site is put: a folder of this machine, or of a server that is reached by SSH. */
export interface DeployTarget {
  /** `user@server`; `null` is this machine. */
  host: string | null;
  /** Absolute path; the site shows at `dist` below it. */
  folder: string;
}

// the path stands in a shell command of the server
const FOLDER = /^(?:\/[\w.~-]+)+$/u;
const HOST = /^(?:[\w.-]+@)?[a-z\d][a-z\d.-]*$/iu;

/** Reads `/srv/luu` or `user@server:/srv/luu`; throws `SettingsError`. */
export function deployTarget(text: string): DeployTarget {
  const [, host, path = ''] = /^(?:([^/:]+):)?(.*)$/su.exec(text) ?? [];
  const folder = path.replace(/\/+$/u, '');
  if (!FOLDER.test(folder) || folder.split('/').some((part) => /^\.+$/u.test(part)))
    throw new SettingsError(
      `Nơi đăng ${text} không dùng được. Ghi đường dẫn đầy đủ bằng chữ không dấu: /srv/luu hoặc ten@may-chu:/srv/luu.`,
    );
  if (host !== undefined && !HOST.test(host))
    throw new SettingsError(`Máy chủ ${host} không dùng được. Ghi ten@may-chu.`);
  return { host: host ?? null, folder };
}
