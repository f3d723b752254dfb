/** The two parts of a document file, as text. */
export interface SplitFile {
  /** YAML between the two `---` lines; `null` where the file does not begin with them. */
  yaml: string | null;
  body: string;
  /** 1-based line of the file at which the YAML begins. */
  yamlLine: number;
  /** 1-based line of the file at which the body begins. */
  bodyLine: number;
}

const FRONTMATTER = /^---[ \t]*\r?\n([\s\S]*?)(?:^---[ \t]*(?:\r?\n|$))/mu;

/** Splits frontmatter from body. */
export function splitFile(text: string): SplitFile {
  const match = text.startsWith('---') ? FRONTMATTER.exec(text) : null;
  if (!match || match.index !== 0) return { yaml: null, body: text, yamlLine: 1, bodyLine: 1 };
  const [whole, yaml = ''] = match;
  return { yaml, body: text.slice(whole.length), yamlLine: 2, bodyLine: whole.split('\n').length };
}
