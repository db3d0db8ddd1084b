/** Which of several creators is best at something. */

/**
 * The places of the best of `values`, those that are not known being `undefined`; `way` is 1 where more
 * is better, and -1 where less is. Nobody is best where fewer than two are known, or all are equal.
 */
export function best(values, way) {
  const known = values.filter((v) => v !== undefined);
  const top = Math.max(...known.map((v) => way * v));
  return known.length < 2 || known.every((v) => way * v === top)
    ? []
    : values.flatMap((v, i) => (v !== undefined && way * v === top ? [i] : []));
}
