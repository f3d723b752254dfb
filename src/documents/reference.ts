import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { abbreviationSchema, type Abbreviation } from '#schema/abbreviation.ts';
import { docTypeSchema, type DocType } from '#schema/doc-type.ts';
import { explain } from '#schema/explain.ts';
import { issuerSchema, type Issuer } from '#schema/issuer.ts';
import { lawSchema, type Law } from '#schema/law.ts';
import { officeSchema, type Office } from '#schema/office.ts';
import { parseYaml } from '#schema/parse-yaml.ts';
import { planTypeSchema, type PlanType } from '#schema/plan-type.ts';
import type { Problem } from '#schema/problem.ts';
import { topicSchema, type Topic } from '#schema/topic.ts';

/** The controlled lists, each by key in the order of its file, and what is wrong with them. */
export interface Reference {
  issuers: ReadonlyMap<string, Issuer>;
  docTypes: ReadonlyMap<string, DocType>;
  planTypes: ReadonlyMap<string, PlanType>;
  topics: ReadonlyMap<string, Topic>;
  /** By the abbreviation as printed. */
  abbreviations: ReadonlyMap<string, Abbreviation>;
  laws: ReadonlyMap<string, Law>;
  /** Words of several syllables, for titles and for search. */
  compounds: readonly string[];
  office: Office;
  problems: Problem[];
}

/** Reads `content/reference/*.yaml`. Never throws for editors' mistakes: faulty entries are left out and explained. */
export function loadReference(contentDir: string): Reference {
  const problems: Problem[] = [];
  const read = (name: string) => {
    const path = join(contentDir, 'reference', `${name}.yaml`);
    const file = path.replaceAll('\\', '/');
    if (!existsSync(path)) {
      problems.push({
        file,
        line: 1,
        column: 1,
        field: null,
        rule: 'reference-missing',
        message: 'Không có tệp danh mục này.',
        remedy: `Chép lại ${name}.yaml từ kho mẫu.`,
        severity: 'error',
      });
      return null;
    }
    const source = parseYaml(readFileSync(path, 'utf8').normalize('NFC'), file);
    problems.push(...source.problems);
    return source.problems.length > 0 ? null : source;
  };

  const list = <S extends z.ZodType>(name: string, schema: S, keyField: string) => {
    const entries = new Map<string, z.output<S>>();
    const source = read(name);
    if (!source) return entries;
    const items = z.array(z.unknown()).safeParse(source.data ?? []);
    if (!items.success) problems.push(...explain(items.error.issues, z.array(schema), source));
    for (const [index, item] of (items.data ?? []).entries()) {
      const result = schema.safeParse(item);
      if (!result.success) {
        problems.push(...explain(result.error.issues, schema, source, [index]));
        continue;
      }
      const key = (result.data as Record<string, string>)[keyField] ?? '';
      if (entries.has(key)) {
        problems.push({
          file: source.file,
          ...source.placeOf([index, keyField]),
          field: `[${index}].${keyField}`,
          rule: 'reference-duplicate',
          message: `“${key}” đã có ở trên.`,
          remedy: 'Giữ một mục, xóa hoặc đổi khóa mục kia.',
          severity: 'error',
        });
      } else entries.set(key, result.data);
    }
    return entries;
  };

  const officeSource = read('office');
  const office = officeSchema.safeParse(officeSource?.data ?? {});
  if (!office.success && officeSource) {
    problems.push(...explain(office.error.issues, officeSchema, officeSource));
  }
  const compoundSource = read('compounds');
  const compounds = z.array(z.string().trim().min(1)).safeParse(compoundSource?.data ?? []);
  if (!compounds.success && compoundSource) {
    problems.push(...explain(compounds.error.issues, z.array(z.string()), compoundSource));
  }

  return {
    issuers: list('issuers', issuerSchema, 'key'),
    docTypes: list('doc-types', docTypeSchema, 'key'),
    planTypes: list('plan-types', planTypeSchema, 'key'),
    topics: list('topics', topicSchema, 'key'),
    abbreviations: list('abbreviations', abbreviationSchema, 'abbr'),
    laws: list('laws', lawSchema, 'key'),
    compounds: compounds.data ?? [],
    office: office.data ?? officeSchema.parse({}),
    problems,
  };
}
