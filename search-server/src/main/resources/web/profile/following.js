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
  /** How many entries of the history ago nobody was open; 0 where whoever came by a link found somebody open. */
  let since = 0;
  let arrived = false;
  // A dialog's end bubbles no further than the dialog: it is caught on the way down.
  document.addEventListener('close', (event) => event.target === dialog() && leave(), true);

  function leave() {
    if (asked() !== '' && since > 0) {
      history.go(-since);
    } else if (asked() !== '') {
      const behind = linkTo({ ...place(), creator: '' });
      const address = location.pathname + location.search;
      history.replaceState(null, '', behind === '#' ? address : address + behind);
      show({ place: place() });
    }
    const held = document.activeElement;
    // Whoever came by a link was nowhere before; what is hidden keeps the focus until it is drawn.
    if (held === document.body || dialog().contains(held)) {
      document.getElementById('results')?.focus({ preventScroll: true });
    }
  }

  async function follow() {
    const id = asked();
    if (id === '') {
      arrived = true;
      ask.cancel();
      dialog().close();
      return;
    }
    since = entered();
    const profile = await ask(id).then(
      (known) => ({ known }),
      (problem) => ({ problem }),
    );
    // Somebody may have gone on while the answer was on its way.
    if (asked() !== id) {
      return;
    }
    show({ profile });
    if (profile.known) {
      complete(profile.known);
    }
    if (!dialog().open) {
      dialog().showModal();
    }
    dialog().scrollTop = 0;
  }

  /** How far this entry of the history is from nobody; the entry keeps it, for whoever comes back to it. */
  function entered() {
    const opened = dialog().open ? since && since + 1 : 1;
    const now = history.state?.since ?? (arrived ? opened : 0);
    arrived = true;
    history.replaceState({ since: now }, '');
    return now;
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
      location.hash = creatorLink(id);
    },
  };
}

/** The id in the address, or the empty string. */
const asked = () => place().creator;
