/** The clipboard, also where a page that came without encryption is not let near it. */

/** Copies a text; whether that could be done. */
export async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return byCommand(text);
  }
}

function byCommand(text) {
  const held = document.activeElement;
  const area = document.createElement('textarea');
  area.className = 'spoken';
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  held?.focus();
  return done;
}
