/**
 * Fragments in which the server put the matched words between `<em>` and `</em>` and escaped
 * everything else for HTML, as spans: pairs of a text and whether it is marked. Nothing here parses
 * HTML: the two tags are cut out as text, and whatever else looks like a tag stays text.
 */

import { html } from '../ui/lit.js';

const ENTITY = /&(?:amp|lt|gt|quot|apos|#(\d+)|#x([0-9a-f]+));/gi;
const NAMED = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };
const LAST_CODE_POINT = 0x10ffff;

/** The spans of one fragment. */
export const spans = (fragment) =>
  fragment
    .split(/(<em>.*?<\/em>)/s)
    .filter((part) => part !== '')
    .map((part) => {
      const match = /^<em>(.*)<\/em>$/s.exec(part);
      return match ? [unescaped(match[1]), true] : [unescaped(part), false];
    });

/** What a fragment says. */
export const plain = (fragment) =>
  spans(fragment)
    .map(([text]) => text)
    .join('');

/**
 * A name with its match marked, as spans. Fragments may have it in another spelling, such as the words
 * of a handle apart: the name stays as it is, and the word is marked in it.
 */
export function nameSpans(name, fragments = []) {
  const fitting = fragments.find((fragment) => plain(fragment) === name);
  if (fitting !== undefined) {
    return spans(fitting);
  }
  const [word = ''] = fragments.flatMap(spans).find(([, marked]) => marked) ?? [];
  const at = name.toLowerCase().indexOf(word.toLowerCase());
  if (word === '' || at < 0) {
    return [[name, false]];
  }
  const end = at + word.length;
  return [
    [name.slice(0, at), false],
    [name.slice(at, end), true],
    [name.slice(end), false],
  ];
}

/** Spans on the page. */
export const marks = (all) =>
  all.map(([text, marked]) => (marked ? html`<mark>${text}</mark>` : text));

function unescaped(text) {
  return text.replace(ENTITY, (entity, decimal, hex) => {
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return (
      NAMED[entity.toLowerCase()] ?? (code <= LAST_CODE_POINT ? String.fromCodePoint(code) : entity)
    );
  });
}
