import { fileURLToPath } from 'node:url';

/** A face of the site and where the whole font lies in its package. */
export interface FontSource {
  folder: 'source-serif-4' | 'source-sans-3';
  file: string;
}

/** The faces of the site; a name is that of its file in `src/styles/fonts/`. */
export const FONTS: readonly (FontSource & { name: string })[] = [
  { name: 'serif-400', folder: 'source-serif-4', file: '400Regular/SourceSerif4_400Regular.ttf' },
  {
    name: 'serif-400-italic',
    folder: 'source-serif-4',
    file: '400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  },
  { name: 'serif-600', folder: 'source-serif-4', file: '600SemiBold/SourceSerif4_600SemiBold.ttf' },
  { name: 'sans-400', folder: 'source-sans-3', file: '400Regular/SourceSans3_400Regular.ttf' },
  { name: 'sans-600', folder: 'source-sans-3', file: '600SemiBold/SourceSans3_600SemiBold.ttf' },
];

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Path of a file in the package of a whole font. */
export function wholeFont({ folder, file }: FontSource): string {
  return fromHere(`../node_modules/@expo-google-fonts/${folder}/${file}`);
}

/** Path of a font of the site. */
export function fontFile(name: string, extension = 'woff2'): string {
  return fromHere(`../src/styles/fonts/${name}.${extension}`);
}
