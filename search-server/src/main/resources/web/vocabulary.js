/** What fields, values and signals are called on the page. */

import { words } from './format.js';

const TITLES = {
  followers: 'Followers',
  engagementRate: 'Engagement rate',
  engagementExpected: 'Expected engagement',
  engagementPercentile: 'Engagement among peers',
  growth7: 'Growth in 7 days',
  growth30: 'Growth in 30 days',
  growth90: 'Growth in 90 days',
  growthSpike: 'Growth spike',
  evidence: 'Evidence on the audience',
  postsPerWeek: 'Posts per week',
  postsPerWeek90: 'Posts per week, 90 days',
  daysSincePost: 'Days since last post',
  daysSinceUpdate: 'Days since update',
  sponsoredShare: 'Sponsored share',
  sponsoredLift: 'Sponsored lift',
  pricePerThousandViews: 'Price per 1,000 views',
  price: 'Price of a post',
  tier: 'Size',
  ageRange: 'Age',
  accountType: 'Account',
  'contact.email': 'E-mail contact',
  openToWork: 'Open to work',
  'audience.country': 'Audience country',
  'audience.gender': 'Audience gender',
  'audience.age': 'Audience age',
  'audience.language': 'Audience language',
  'audience.interest': 'Audience interest',
  'audience.sample': 'Audience sample',
};
const VALUES = {
  verified: { true: 'Verified', false: 'Not verified' },
  growthSpike: { true: 'Spike', false: 'No spike' },
  evidence: {
    'account-flags': 'Flags of automated accounts',
    'growth-spike': 'Unexplained jump in followers',
    'follow-churn': 'Follows and drops many',
    geography: 'Audience from elsewhere',
    'like-to-comment': 'Unusual likes per comment',
    none: 'Nothing speaks against it',
  },
  platform: { tiktok: 'TikTok', youtube: 'YouTube', linkedin: 'LinkedIn', x: 'X' },
  tier: {
    nano: 'Nano, below 10K',
    micro: 'Micro, 10K to 100K',
    mid: 'Mid, 100K to 500K',
    macro: 'Macro, 500K to 1M',
    mega: 'Mega, from 1M',
  },
};
const DEFINITIONS = {
  followers: 'Reactions per follower',
  views: 'Reactions per view',
  'interactions-views': 'All interactions per view',
  'followers-mean': 'Per follower, mean of posts',
  'views-mean': 'Per view, mean of posts',
  'views-total': 'Per view, all posts together',
};
const OPEN = new Set(['brands', 'hashtags', 'city', 'handle', 'id', 'person']);

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const currencies = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });
const learned = new Map();
const above = new Map();

/** What to call a field. */
export const title = (field) => TITLES[field] ?? capital(words(field));

/** What to call a signal. */
export const signalTitle = (signal) => capital(words(signal));

/** Remembers the labels that an answer gives to values. */
export function learn(facets) {
  for (const [field, { values = [] }] of Object.entries(facets)) {
    values.forEach(({ value, label }) => learned.set(`${family(field)} ${value}`, label));
  }
}

/** Remembers the names of all themes, and the theme above each. */
export function learnThemes(themes) {
  for (const { id, name, parent } of themes) {
    learned.set(`themes ${id}`, name);
    above.set(id, parent);
  }
}

/** The theme above a theme, if there is one. */
export const themeAbove = (theme) => above.get(theme);

/** What to call the source of a value: `hypeauditor-list` is "Hypeauditor list". */
export const sourceTitle = (source) => capital(words(source));

/** What to call a definition of engagement. */
export const definitionTitle = (definition) => DEFINITIONS[definition] ?? capital(words(definition));

/** Whether a value's name is known, rather than only its code. */
export const known = (field, value) => learned.has(`${family(field)} ${value}`);

/** What to call a value. */
export function label(field, value) {
  const own = VALUES[field]?.[value];
  if (own) {
    return own;
  }
  const told = learned.get(`${family(field)} ${value}`);
  const heard = (told === value ? undefined : told) ?? standard(field, value) ?? value;
  return field === 'hashtags'
    ? `#${heard}`
    : OPEN.has(field) || heard !== value
      ? heard
      : capital(heard);
}

/** Fields that draw on the same codes share their labels. */
function family(field) {
  return { 'audience.country': 'country', 'audience.interest': 'themes' }[field] ?? field;
}

function standard(field, value) {
  try {
    if (field === 'country' || field === 'audience.country') {
      return regions.of(value);
    }
    if (family(field) === 'themes') {
      return `Theme ${value}`;
    }
    if (field === 'currency') {
      return currencies.of(value);
    }
    return field === 'languages' || field === 'audience.language' ? languages.of(value) : undefined;
  } catch {
    return undefined;
  }
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
