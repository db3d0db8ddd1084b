/**
 * How a search is shown, which is no part of what is searched: parameters that the page's address has
 * beside those of the search.
 *
 *     { lang }
 *
 * `lang` is the language asked for; the empty string leaves it to the browser.
 */

/** The names of these parameters. */
export const LOOKS = ['lang'];

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
