import { FEED_FILES } from '../site/feed-files.ts';
import { DOCUMENT_FILES } from '../site/open-data/document-files.ts';
import type { DataWriter } from './data-writer.ts';

/**
 * What is written as open data, in order: a later writer may read what an earlier one made. To add a kind of file, add its
 * writer here (a pure format in `src/exports`, an adapter in `src/site`); what is written stands in the manifest by itself.
 */
export const DATA_WRITERS: readonly DataWriter[] = [DOCUMENT_FILES, FEED_FILES];
