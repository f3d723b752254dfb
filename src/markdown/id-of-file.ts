/** Id of the document in a file, which bears its name: `kim-dong-2024-12-20-chi-thi`. */
export function idOfFile({ file }: { file: string }): string {
  return file.replace(/^.*[/\\]/u, '').replace(/\.mdx$/u, '');
}
