/** The people to reach. They rank, and filter where a share of them is asked for. */

import { withTarget } from '../state/people.js';
import { formatter, t } from '../text/language.js';
import { label } from '../text/names.js';
import { html, live, nothing } from '../ui/lit.js';
import { enough } from './enough.js';

const AGES = ['13-17', '18-24', '25-34', '35-44', '45-54', '55-64', '65+'];
const GENDERS = ['female', 'male', 'other'];
const COUNTRIES = (
  'US CA MX BR AR CO CL PE GB IE FR DE AT CH NL BE LU ES PT IT PL CZ SK HU RO BG GR SE NO DK FI ' +
  'UA TR IL SA AE EG MA NG KE ZA IN PK BD ID MY SG TH VN PH JP KR TW HK AU NZ'
).split(' ');

/** What can be chosen of an audience. */
export function target(model, act) {
  const { search } = model;
  return html`
    <p class="about">${t('target.about')}</p>
    <fieldset>
      <legend>${t('target.country')}</legend>
      ${options('country', search.target.country ?? [], search, act)} ${moreCountries(act)}
    </fieldset>
    <fieldset>
      <legend>${t('target.gender')}</legend>
      ${options('gender', GENDERS, search, act)}
    </fieldset>
    <fieldset>
      <legend>${t('target.age')}</legend>
      ${options('age', AGES, search, act)}
    </fieldset>
    ${enough(model, act)}
  `;
}

const options = (side, values, { target: chosen }, act) =>
  values.length === 0
    ? nothing
    : html`
        <span class="options">
          ${values.map((v) => option(side, v, Boolean(chosen[side]?.includes(v)), act))}
        </span>
      `;

const option = (side, value, chosen, act) => html`
  <label class="option">
    <input type="checkbox" name="target.${side}" value=${value} .checked=${live(chosen)}
      @change=${(e) => act.edit((s) => withTarget(s, side, value, e.target.checked))} />
    ${label(`audience.${side}`, value)}
  </label>
`;

function moreCountries(act) {
  const byName = COUNTRIES.map((code) => [label('country', code), code]);
  const { compare } = formatter('Collator');
  byName.sort(([a], [b]) => compare(a, b));
  const add = ({ target: select }) => {
    const code = select.value;
    select.value = '';
    act.edit((s) => withTarget(s, 'country', code, true));
  };
  return html`
    <select aria-label=${t('target.addCountry')} @change=${add}>
      <option value="">${t('target.add')}</option>
      ${byName.map(([name, code]) => html`<option value=${code}>${name}</option>`)}
    </select>
  `;
}
