/**
 * What was typed and cannot be asked for, by the name of its input: `{ text, asked }`. It stands there, and
 * is said to be wrong, until the input is mended or what is `asked` there changes in another way.
 */

/** What is wrong in an input over the value that is asked for; undefined where nothing is. */
export const mistakeIn = (mistakes, name, asked) =>
  mistakes[name]?.asked === asked ? mistakes[name].text : undefined;

/** The mistakes without the one of that name. */
export function mended(mistakes, name) {
  const { [name]: _, ...others } = mistakes;
  return others;
}
