/**
 * Numbers of single precision, as the index keeps decimals: the greatest one below a number stands for
 * "below it" where a range has no other way to leave its end out.
 */

/** Digits that people write of a number. */
const DIGITS = 6;
/** Digits that tell all numbers of single precision apart. */
const ALL_DIGITS = 9;
/** Nobody asks for numbers as near to 0 as this: there are some just above it. */
const NOTHING = 1e-30;

/** The greatest number of single precision below `value`, in its shortest decimal spelling. */
export const justBelow = (value) => spelled(neighbour(Math.fround(value), -1));

/** The number that `value` is just below; undefined where it is any other. */
export function aboveIt(value) {
  const above = Number(neighbour(Math.fround(value), 1).toPrecision(DIGITS));
  const some = above === 0 || Math.abs(above) > NOTHING;
  return some && Number(justBelow(above)) === Number(value) ? above : undefined;
}

/** The next number of single precision upwards, or with -1 downwards. */
function neighbour(single, way) {
  const view = new DataView(new ArrayBuffer(4));
  if (single === 0) {
    view.setInt32(0, 1);
    return way * view.getFloat32(0);
  }
  view.setFloat32(0, single);
  view.setInt32(0, view.getInt32(0) + (single > 0 ? way : -way));
  return view.getFloat32(0);
}

function spelled(single) {
  const shortest = Array.from({ length: ALL_DIGITS }, (_, i) => single.toPrecision(i + 1));
  return String(Number(shortest.find((text) => Math.fround(Number(text)) === single)));
}
