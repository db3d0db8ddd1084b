/**
 * How a search is shown, which is no part of what is searched: parameters that the page's address has
 * beside those of the search.
 *
 *     { lang, view, columns }
 *
 * `lang` is the language asked for, `view` is `table` where the hits are shown as one, and `columns` are
 * its columns with commas between them; the empty string is what is usual.
 */

/** The names of these parameters. */
export const LOOKS = ['lang', 'view', 'columns'];

/** What a query string says of them. */
export function looksOf(query) {
  const named = new URLSearchParams(query);
  return Object.fromEntries(LOOKS.map((name) => [name, named.get(name) ?? '']));
}

/** The parameters, without `?`; what is as usual is not named. */
export const written = (looks) =>
  LOOKS.filter((name) => looks[name] !== '')
    .map((name) => `${name}=${encodeURIComponent(looks[name]).replace(/%2C/g, ',')}`)
    .join('&');
