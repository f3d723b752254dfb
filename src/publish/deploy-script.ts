import { MANIFEST } from './manifest.ts';

/** Name of the list of unchanged files that comes with those sent. */
export const SAME_FILES = '.same';

/** What is done at the server with what was sent. */
export interface DeployScriptOptions {
  /** Absolute path, without signs that mean something to a shell. */
  folder: string;
  /** Name of the new release: sorts after those before it. */
  name: string;
  /** How many earlier releases stay. */
  keep: number;
  /** True packs texts beside themselves, for `gzip_static`. */
  gzip: boolean;
}

/** Shell that prints the manifest of the site in `folder`, or nothing where there is none yet. */
export function manifestScript(folder: string): string {
  return `set -eu
if [ -e '${folder}/dist' ] && [ ! -L '${folder}/dist' ]; then
  echo '${folder}/dist là một thư mục thường. Đổi tên nó, rồi đăng lại; từ đó dist là liên kết tới bản đang đăng.' >&2
  exit 3
fi
if [ -e '${folder}/dist/${MANIFEST}' ]; then cat '${folder}/dist/${MANIFEST}'; fi
`;
}

const PACKED = String.raw`.*\.\(html\|css\|js\|json\|xml\|svg\|txt\)`;

/**
 * Shell that makes a release of a tar on its input and of the unchanged files of the release before it (hard links),
 * compares all of it with its manifest, and only then lets it be seen, by one rename of a link. Needs GNU tar, coreutils and
 * findutils.
 */
export function deployScript({ folder, name, keep, gzip }: DeployScriptOptions): string {
  return `set -eu
umask 022
mkdir -p '${folder}/releases'
cd '${folder}'
if command -v flock > /dev/null; then
  exec 9> .lock
  flock -n 9 || { echo 'Một lần đăng khác đang chạy.' >&2; exit 4; }
fi
rm -rf releases/.new-* .dist-*
new='releases/.new-${name}'
mkdir "$new"
tar -xf - --no-same-owner -C "$new"
if [ -s "$new/${SAME_FILES}" ]; then
${
  gzip
    ? `  # what is packed already stays packed
  (cd dist && find . -name '*.gz' | cut -c 3- | LC_ALL=C sort) > "$new/.packed"
  sed 's/$/.gz/' "$new/${SAME_FILES}" | LC_ALL=C sort | LC_ALL=C comm -12 - "$new/.packed" >> "$new/${SAME_FILES}"
  rm "$new/.packed"
`
    : ''
}  whole="$PWD/$new"
  (cd dist && xargs -d '\\n' cp -al --parents -t "$whole" --) < "$new/${SAME_FILES}"
fi
rm -f "$new/${SAME_FILES}"
(cd "$new" && sha256sum --check --quiet --strict '${MANIFEST}') >&2
${
  gzip
    ? `find "$new" -type f -regex '${PACKED}' -size +1k ! -exec test -e '{}.gz' ';' -exec gzip -9kfn '{}' +
`
    : ''
}mv "$new" 'releases/${name}'
ln -s 'releases/${name}' '.dist-${name}'
mv -T '.dist-${name}' dist
ls -1 releases | LC_ALL=C sort | head -n -${keep + 1} | while read -r old; do
  [ "$old" = '${name}' ] || rm -rf "releases/$old"
done
`;
}
