/**
 * Fragments in which the server put the matched words between `<em>` and `</em>` and escaped
 * everything else for HTML, as nodes. Nothing here parses HTML: the two tags are cut out as text,
 * and whatever else looks like a tag stays text.
 */

const ENTITY = /&(?:amp|lt|gt|quot|apos|#(\d+)|#x([0-9a-f]+));/gi;
const NAMED = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };
const LAST_CODE_POINT = 0x10ffff;

/** The nodes of one fragment. */
export function highlighted(fragment) {
  return fragment
    .split(/(<em>.*?<\/em>)/s)
    .filter((part) => part !== '')
    .map((part) => {
      const match = /^<em>(.*)<\/em>$/s.exec(part);
      if (!match) {
        return document.createTextNode(unescaped(part));
      }
      return marked(unescaped(match[1]));
    });
}

function marked(text) {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

/** What a fragment says. */
export const plain = (fragment) =>
  highlighted(fragment)
    .map((node) => node.textContent)
    .join('');

/**
 * A name with its match marked, as nodes and strings. Fragments may have it in another spelling,
 * such as the words of a handle apart: the name stays as it is, and the word is marked in it.
 */
export function markedName(name, fragments = []) {
  const fitting = fragments.find((fragment) => plain(fragment) === name);
  if (fitting !== undefined) {
    return highlighted(fitting);
  }
  const marks = fragments.flatMap(highlighted).filter((node) => node.localName === 'mark');
  const word = marks[0]?.textContent ?? '';
  const at = name.toLowerCase().indexOf(word.toLowerCase());
  if (word === '' || at < 0) {
    return [name];
  }
  const end = at + word.length;
  return [name.slice(0, at), marked(name.slice(at, end)), name.slice(end)];
}

function unescaped(text) {
  return text.replace(ENTITY, (entity, decimal, hex) => {
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return (
      NAMED[entity.toLowerCase()] ?? (code <= LAST_CODE_POINT ? String.fromCodePoint(code) : entity)
    );
  });
}
