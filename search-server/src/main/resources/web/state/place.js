/**
 * What the address names behind `#`: a view in the place of the search, and the creator that is open
 * over whatever is shown.
 *
 *     #creator=tt:g29    #compare=tt:g29&compare=yt:g3    #list=7f3a&creator=tt:g29    #lists
 */

/** As many creators as fit side by side; those beyond are left out, and nobody stands there twice. */
export const MOST_COMPARED = 5;

/** What is named now: `{ creator, compare, list, lists }`. */
export function place(hash = location.hash) {
  const named = new URLSearchParams(hash.slice(1));
  return {
    creator: named.get('creator') ?? '',
    compare: [...new Set(named.getAll('compare'))].slice(0, MOST_COMPARED),
    list: named.get('list') ?? '',
    lists: named.has('lists'),
  };
}

/** The address of a place; what is left out of it is not named. */
export function linkTo({ creator = '', compare = [], list = '', lists = false }) {
  const parts = [
    ...(lists ? ['lists'] : []),
    ...(list === '' ? [] : [`list=${encodeURIComponent(list)}`]),
    ...compare.map((id) => `compare=${encodeURIComponent(id)}`),
    ...(creator === '' ? [] : [`creator=${encodeURIComponent(creator)}`]),
  ];
  return `#${parts.join('&')}`;
}

/** The link that opens a creator over what is shown. */
export const creatorLink = (id) => linkTo({ ...place(), creator: id });

/** Which view that is: `search`, `compare`, `list` or `lists`. */
export function viewOf({ compare, list, lists }) {
  return compare.length > 0 ? 'compare' : list !== '' ? 'list' : lists ? 'lists' : 'search';
}
