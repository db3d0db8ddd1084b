/** Which fields can be filtered by, and under which heading. */

/**
 * The groups by their names, in the order in which they are shown: what most searches need, and what is
 * out of sight until somebody asks for it.
 */
export const GROUPS = {
  creator: {
    usual: [
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
    others: ['region', 'city', 'following', 'postCount', 'contact.email', 'openToWork'],
  },
  audience: {
    usual: ['audience.country', 'audience.gender', 'audience.age'],
    others: ['audience.language', 'audience.interest', 'audience.sample'],
  },
  performance: {
    usual: ['engagementRate', 'expectedViews', 'growth30', 'daysSincePost'],
    others: [
      'engagementPercentile',
      'engagementExpected',
      'medianViews',
      'postsPerWeek',
      'postsPerWeek90',
      'growth7',
      'growth90',
    ],
  },
  content: {
    usual: ['themes', 'hashtags'],
    others: [],
  },
  commercial: {
    usual: ['brands', 'currency', 'price'],
    others: [
      'pricePerThousandViews',
      'pricePerThousandTarget',
      'sponsoredShare',
      'sponsoredLift',
    ],
  },
  trust: {
    usual: ['authenticity', 'evidence', 'safety'],
    others: [
      'authenticityLow',
      'authenticityHigh',
      'authenticityCoverage',
      'doubtfulFollowers',
      'doubtfulFollowersLow',
      'doubtfulFollowersHigh',
      'growthSpike',
      'daysSinceUpdate',
    ],
  },
};

const OPEN = ['platform', 'country', 'followers', 'themes', 'engagementRate', 'authenticity'];

/** What facets show at first: those that most need, and those that `search` filters by, are open. */
export function openAtFirst(search) {
  const fields = [...OPEN, ...search.filters.map((f) => f.field)];
  return Object.fromEntries(fields.map((field) => [field, { open: true }]));
}

/** Whether there is such a field, and whether the search says all that it takes to count it. */
export function available({ fields, search, reading }, field) {
  const { abilities } = fields.get(field) ?? {};
  const targets = [search.target, reading?.target ?? {}].flatMap(Object.keys);
  return abilities !== undefined && (!abilities.includes('targeted') || targets.length > 0);
}
