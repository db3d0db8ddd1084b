/** Which facets are to be counted, and how much of them. */

import { facetOf } from '../state/model.js';
import { filterOn } from '../state/search.js';
import { GROUPS, available } from './groups.js';

const MOST = 1000;
const FIELDS = Object.values(GROUPS).flatMap(({ usual, others }) => [...usual, ...others]);

/** What to ask for, by field: those in sight, and those whose labels are needed. */
export function wanted(model) {
  const shown = FIELDS.filter(
    (field) =>
      available(model, field) && (facetOf(model, field).open || filterOn(model.search, field)),
  );
  return Object.fromEntries(shown.map((field) => [field, request(model, field)]));
}

/** What is looked for in a facet, as it is compared. */
export const sought = ({ find }) => find.trim().toLowerCase().replace(/^#/, '');

/**
 * A facet is asked for as `field`, `field:size` or `field:size:prefix`. The server looks at how codes and
 * their English names begin, the page for what is anywhere in the names that it shows: the prefix is for
 * facets alone that have more values than can be had at once.
 */
function request(model, field) {
  const shown = facetOf(model, field);
  const prefix = model.counts[field]?.distinct > MOST ? sought(shown) : '';
  const written = prefix.replace(/[\\,:!]/g, '\\$&');
  return shown.all ? [field, MOST, written].filter(Boolean).join(':') : field;
}

/** Whether the facet of `field` shows what the counts at hand do not tell. */
export function stale(model, field) {
  const counted = model.counts[field];
  if (!counted) {
    return facetOf(model, field).open;
  }
  const before = model.asked[field] ?? field;
  const incomplete = counted.distinct > counted.values?.length || before.split(':').length > 2;
  return incomplete && request(model, field) !== before;
}
