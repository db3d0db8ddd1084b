/** Which fields can be filtered by, and under which heading. */

/** The groups by their names, in the order in which they are shown. */
export const GROUPS = {
  creator: [
    'platform',
    'country',
    'tier',
    'followers',
    'languages',
    'gender',
    'ageRange',
    'accountType',
    'verified',
  ],
  content: ['themes', 'hashtags', 'brands'],
  quality: ['engagementRate', 'authenticity', 'growth30'],
  price: ['currency', 'price'],
  audience: ['audience.country', 'audience.gender', 'audience.age'],
};

const OPEN = ['platform', 'country', 'followers', 'themes', 'engagementRate', 'authenticity'];

/** What facets show at first: those that most need, and those that `search` filters by, are open. */
export function openAtFirst(search) {
  const fields = [...OPEN, ...search.filters.map((f) => f.field)];
  return Object.fromEntries(fields.map((field) => [field, { open: true }]));
}
