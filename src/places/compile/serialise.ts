import type { GazetteerFile } from '../gazetteer-file.ts';

/** The data file as text: JSON with one unit, one change list and one membership a line. */
export function serialise(file: GazetteerFile): string {
  const lines = (list: readonly unknown[]): string =>
    list.map((one) => `\n  ${JSON.stringify(one)}`).join(',');
  const changes = Object.entries(file.changes).map(
    ([key, list]) => `\n  ${JSON.stringify(key)}: ${JSON.stringify(list)}`,
  );
  const acts = Object.entries(file.acts ?? {}).map(
    ([key, list]) => `\n  ${JSON.stringify(key)}: ${JSON.stringify(list)}`,
  );
  return `{
 "about": ${JSON.stringify(file.about)},
 "columns": ${JSON.stringify(file.columns)},
 "rows": [${lines(file.rows)}
 ],
 "changes": {${changes.join(',')}
 },
 "acts": {${acts.join(',')}
 },
 "militaryRegions": [${lines(file.militaryRegions)}
 ]
}
`;
}
