/** The part of the address behind `#`, which says whose profile is open, so that a link can open it. */

import { accounts, creator as load, peers } from '../api/contract.js';
import { latest } from '../api/latest.js';
import { creatorLink, linkTo, place } from '../state/place.js';

const dialog = () => document.getElementById('profile');

/** Opens and closes profiles; `show(parts)` changes the model and draws it. */
export function following(show) {
  const ask = latest(load);
  const askPeers = latest(peers);
  const askAccounts = latest(accounts);
  let fromHere = false;
  document.addEventListener('click', (event) => {
    fromHere ||= Boolean(event.target.closest?.('a[href*="creator="]'));
  });
  // A dialog's end bubbles no further than the dialog: it is caught on the way down.
  document.addEventListener('close', (event) => event.target === dialog() && leave(), true);

  function leave() {
    if (asked() !== '' && fromHere) {
      history.back();
    } else if (asked() !== '') {
      const behind = linkTo({ ...place(), creator: '' });
      const address = location.pathname + location.search;
      history.replaceState(null, '', behind === '#' ? address : address + behind);
      show({ place: place() });
    }
    fromHere = false;
    const held = document.activeElement;
    // Whoever came by a link was nowhere before; what is hidden keeps the focus until it is drawn.
    if (held === document.body || dialog().contains(held)) {
      document.getElementById('results')?.focus({ preventScroll: true });
    }
  }

  async function follow() {
    const id = asked();
    if (id === '') {
      fromHere = false;
      dialog().close();
      return;
    }
    try {
      const known = await ask(id);
      show({ profile: { known } });
      complete(known);
    } catch (problem) {
      show({ profile: { problem } });
    }
    if (!dialog().open) {
      dialog().showModal();
    }
    dialog().scrollTop = 0;
  }

  /** Adds what is usual among peers, and the person's other accounts: a profile is whole without them. */
  async function complete(known) {
    const { id, platform, person } = known.creator;
    const [usual, all] = await Promise.all([
      known.engagement && askPeers(platform).catch(() => undefined),
      person && askAccounts(person).catch(() => undefined),
    ]);
    const others = all?.filter((account) => account.id !== id) ?? [];
    if ((usual || others.length > 0) && asked() === id) {
      show({ profile: { known, peers: usual, others } });
    }
  }

  return {
    follow,
    /** Shows another creator in the place of the one that is open: to close is to go back from either. */
    turn(id) {
      history.replaceState(history.state, '', creatorLink(id));
      show({ place: place() });
      follow();
    },
    /** Opens the creator of that id, as a link to it would. */
    open(id) {
      fromHere = true;
      location.hash = creatorLink(id);
    },
  };
}

/** The id in the address, or the empty string. */
const asked = () => place().creator;
