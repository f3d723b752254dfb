import { CALENDAR_FILES } from '../site/calendar-files.ts';
import { FEED_FINDER_FILES } from '../site/feed-finder-files.ts';
import { FEED_FILES } from '../site/feed-files.ts';
import { BULK_FILES } from '../site/open-data/bulk-files.ts';
import { DESCRIBING_FILES } from '../site/open-data/describing-files.ts';
import { DOCUMENT_FILES } from '../site/open-data/document-files.ts';
import { FACET_INDEX_FILES } from '../site/open-data/facet-index-files.ts';
import { LLMS_FILE } from '../site/open-data/llms-file.ts';
import { METRIC_FILES } from '../site/open-data/metric-files.ts';
import type { DataWriter } from './data-writer.ts';

/**
 * What is written as open data, in order: a later writer may read what an earlier one made. To add a kind of file, add its
 * writer here (a pure format in `src/exports`, an adapter in `src/site`); what is written stands in the manifest by itself.
 */
export const DATA_WRITERS: readonly DataWriter[] = [
  DOCUMENT_FILES,
  FACET_INDEX_FILES,
  BULK_FILES,
  FEED_FILES,
  FEED_FINDER_FILES,
  CALENDAR_FILES,
  METRIC_FILES,
  LLMS_FILE,
  // last: it tells sizes and checksums of the others
  DESCRIBING_FILES,
];
