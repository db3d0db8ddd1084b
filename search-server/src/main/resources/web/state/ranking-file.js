/** A ranking with the weights of a search, as a file of rankings of one's own. */

/** The file's text; signals that weigh nothing are left out. */
export function rankingFile({ name, description, weights }, own) {
  const all = { ...weights, ...numbers(own) };
  const weighed = Object.fromEntries(Object.entries(all).filter(([, weight]) => weight > 0));
  const file = { [`${name}-own`]: { description, weights: weighed } };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const numbers = (own) =>
  Object.fromEntries(Object.entries(own).map(([signal, weight]) => [signal, Number(weight)]));
