/** Numbers: a histogram that a range is brushed on, with the two bounds below. */

import { compact, measure } from '../text/format.js';
import { html, nothing } from '../ui/lit.js';
import { bounds } from './bounds.js';
import { everyBucket } from './buckets.js';
import { histogram } from './histogram.js';
import { unknownNote } from './unknown.js';

const OPEN = { min: '', max: '' };

/** The body of a facet: `info` is the field as the schema tells it, `counted` its counts. */
export function rangeFacet({ info, filter = OPEN, counted, shown }, act) {
  const { name: field, unit } = info;
  const buckets = everyBucket(info.buckets, counted?.buckets ?? []);
  const edge = (bound) => (unit === 'people' ? compact(bound) : measure(bound, unit));
  return html`
    ${buckets.length > 0 ? histogram({ info, buckets, filter, shown, edge }, act) : nothing}
    ${bounds({ info, filter, shown }, [buckets[0]?.min, buckets.at(-1)?.max], act)}
    ${unknownNote(field, filter, counted, act)}
  `;
}
