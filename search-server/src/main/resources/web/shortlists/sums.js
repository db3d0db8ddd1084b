/** What a shortlist comes to. Each sum says of how many creators it is: what is not known adds nothing. */

/** Sums over `{ creator, measures }`. Prices add up within a currency, the dearest first. */
export const sums = (known) => ({
  prices: prices(known),
  followers: sum(known, ({ measures, creator }) => measures?.followers ?? creator.followers),
  expectedViews: sum(known, ({ measures }) => measures?.expectedViews),
});

function sum(known, valueOf) {
  const values = known.map(valueOf).filter((v) => v !== undefined);
  return { total: values.reduce((all, v) => all + v, 0), n: values.length };
}

function prices(known) {
  const byCurrency = Map.groupBy(
    known.filter(({ creator }) => creator.price?.post !== undefined),
    ({ creator }) => creator.price.currency,
  );
  return [...byCurrency]
    .map(([currency, some]) => ({ currency, ...sum(some, ({ creator }) => creator.price.post) }))
    .sort((a, b) => b.total - a.total);
}
