import { hash } from 'node:crypto';
import type { ArchiveDocument } from '#documents/document.ts';
import { blockTexts } from '#documents/figures/block-texts.ts';
import type { Figure } from '#documents/figures/figure.ts';
import { figureSentence } from '#documents/figures/figure-sentence.ts';
import { absoluteUrl } from '#documents/site-address.ts';
import { documentPath } from '#documents/urls.ts';
import { metricTable, type TabledFigure } from '#exports/metric-table.ts';
import { displayName } from '#places/display-name.ts';
import { knownUnit } from '#places/known-unit.ts';
import { lastDay } from '#places/last-day.ts';
import type { DataWriter } from '../../publish/data-writer.ts';
import { archiveFigures } from '../archive-figures.ts';
import { figurePages, metricCsv, UNLISTED } from '../figure-pages.ts';
import { fileAt } from './data-paths.ts';

/** The table of each metric as CSV, and of the figures in no list, in the order of their pages. */
export const METRIC_FILES: DataWriter = {
  name: 'figures of each metric',
  *files(archive, source) {
    for (const metric of [...archiveFigures(archive).listed.keys(), UNLISTED]) {
      const figures = figurePages(archive, metric).flatMap(({ items }) => items);
      if (figures.length === 0) continue;
      const key = hash(
        'sha256',
        JSON.stringify([
          archive.site,
          figures.map(({ document, fact }) => [document.digest, documentPath(document), fact]),
        ]),
        'base64url',
      );
      // figures of one document follow each other
      const texts = latest((document: ArchiveDocument) => blockTexts(source.body(document)));
      const rows = function* (): Generator<TabledFigure> {
        for (const figure of figures) {
          const { document, fact, value, period, place } = figure;
          const text = texts(document).get(fact.anchor);
          yield {
            metric: metric === UNLISTED ? null : metric,
            fact,
            value,
            period,
            place,
            placeName: placeName(figure),
            sentence: text ? figureSentence(text, figure) : null,
            id: document.id,
            address: absoluteUrl(archive.site, `${documentPath(document)}#${fact.anchor}`),
          };
        }
      };
      yield { path: fileAt(metricCsv(metric)), key, text: () => metricTable(rows()) };
    }
  },
};

const placeName = ({ place }: Figure): string =>
  displayName(place, lastDay(knownUnit(place)), { kind: true });

/** Remembers the latest answer of `make`. */
function latest<K, V>(make: (key: K) => V): (key: K) => V {
  let last: { key: K; value: V } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}
