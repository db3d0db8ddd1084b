/** The words of a brief, and which of them were understood. */

import { change } from '../state/search.js';

/**
 * `brief` from its beginning to its end: `{ from, to, words, spans }`, where `spans` is what was made
 * of these words, and absent where nothing was. Spans that share words are one piece.
 */
export function pieces(brief, interpretation) {
  const all = [];
  let end = 0;
  for (const span of [...interpretation].sort((a, b) => a.span[0] - b.span[0])) {
    const [from, to] = span.span;
    if (from < end) {
      const last = all.at(-1);
      end = last.to = Math.max(last.to, to);
      last.spans.push(span);
    } else {
      all.push({ from: end, to: from }, { from, to, spans: [span] });
      end = to;
    }
  }
  all.push({ from: end, to: brief.length });
  return all
    .map((piece) => ({ ...piece, words: brief.slice(piece.from, piece.to).trim() }))
    .filter(({ words }) => words !== '');
}

/** `search` with a brief that lacks a piece. */
export const without = (search, piece) => change(search, { brief: cut(search.brief, piece) });

/** `search` with a piece of its brief among its words. */
export const asWords = (search, piece) =>
  change(without(search, piece), { text: [search.text, piece.words].join(' ').trim() });

const cut = (brief, { from, to }) =>
  `${brief.slice(0, from)} ${brief.slice(to)}`.replace(/\s+/g, ' ').trim();
