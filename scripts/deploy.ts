// Puts the built site on a server, or in a folder, whole and at once.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { deploySite } from '../src/publish/deploy-site.ts';
import { deployTarget } from '../src/publish/deploy-target.ts';
import { formatCount } from '../src/publish/report.ts';
import { readSettings, SettingsError } from '../src/publish/settings.ts';
import { askPreview, ENVIRONMENT, PREVIEW_FLAG, readArguments, run } from './command.ts';

const HELP = `npm run deploy -- [NƠI] [--keep SỐ] [--gzip] [--preview] [--json]

Đăng trang đã dựng (LUU_OUT) vào NƠI: /srv/luu trên máy này, hoặc ten@may-chu:/srv/luu qua SSH. Thiếu thì lấy LUU_TARGET.
Chỉ gửi tệp khác với bản đang đăng, so lại SHA-256 tại chỗ, rồi mới đổi liên kết NƠI/dist sang bản mới trong một bước.
Máy chủ cần tar, coreutils, findutils của GNU (Debian, Ubuntu, RHEL có sẵn).

  --keep     giữ bao nhiêu bản cũ trong NƠI/releases (1); gỡ văn bản vì bí mật thì đăng với --keep 0
  --gzip     nén sẵn tệp chữ cho gzip_static của nginx
  --preview  đăng bản xem trước (dist-preview) vào nơi của bản xem trước
  --json     in {release, sent, same, gone}

LUU_SSH_KEY (khóa riêng) và LUU_SSH_HOSTS (dòng known_hosts của máy chủ) là nội dung hoặc đường dẫn tệp; thiếu thì dùng
SSH của người chạy.
${ENVIRONMENT}`;

const { values, positionals } = readArguments(HELP, {
  keep: { type: 'string', default: '1' },
  gzip: { type: 'boolean', default: false },
  preview: PREVIEW_FLAG,
  json: { type: 'boolean', default: false },
});
askPreview(values.preview);

/** A variable that holds a text, or the path of a file with it, as GitLab gives variables of the kind “file”. */
function textOf(name: string): string | undefined {
  const value = process.env[name]?.trim();
  return value && !value.includes(' ') && existsSync(value) ? readFileSync(value, 'utf8') : value;
}

await run(
  async () => {
    const { out, preview } = readSettings(process.env);
    const place = positionals[0] ?? process.env['LUU_TARGET'];
    if (!place) throw new SettingsError(`Chưa ghi nơi đăng.\n\n${HELP}`);
    if (!/^\d{1,3}$/u.test(values.keep))
      throw new SettingsError(`--keep ${values.keep}: ghi một số.`);
    const done = await deploySite(out, deployTarget(place), {
      keep: Number(values.keep),
      gzip: values.gzip,
      preview,
      key: textOf('LUU_SSH_KEY'),
      hosts: textOf('LUU_SSH_HOSTS'),
      now: new Date(),
    });
    if (values.json) console.log(JSON.stringify(done));
    else if (done.release === null) console.log(`${place} đã đúng như ${relative('', out)}.`);
    else
      console.log(
        `Đã đăng ${done.release} tại ${place}: gửi ${formatCount(done.sent)} tệp, giữ ${formatCount(done.same)}, bỏ ${formatCount(done.gone)}.`,
      );
  },
  { publishes: true },
);
