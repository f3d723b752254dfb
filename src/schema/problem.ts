/** One fault in a file of an editor: where it stands, what is wrong, what to do. All texts are Vietnamese. */
export interface Problem {
  /** Path as the editor knows it: `content/directives/2024/x.mdx`. */
  file: string;
  /** 1-based; a fault of the whole file stands at 1:1. */
  line: number;
  /** 1-based, counted in UTF-16 units of the NFC text. */
  column: number;
  /** Path of the field as in the file (`release.checks[0]`), or `null` where no field is concerned. */
  field: string | null;
  /** Name of the rule in kebab-case, stable: `schema-enum`, `duplicate-id`. */
  rule: string;
  /** One sentence: what is wrong, with the value where it may be shown. */
  message: string;
  /** One sentence: what to do. */
  remedy: string;
  severity: 'error' | 'warning';
}
