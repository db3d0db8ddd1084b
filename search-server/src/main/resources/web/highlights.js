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
      const mark = document.createElement('mark');
      mark.textContent = unescaped(match[1]);
      return mark;
    });
}

function unescaped(text) {
  return text.replace(ENTITY, (entity, decimal, hex) => {
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return (
      NAMED[entity.toLowerCase()] ?? (code <= LAST_CODE_POINT ? String.fromCodePoint(code) : entity)
    );
  });
}
