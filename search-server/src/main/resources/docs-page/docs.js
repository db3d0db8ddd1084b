/** Draws /openapi.json as a page. Texts go in as text, never as markup. */

const METHODS = ['get', 'post', 'put', 'delete'];

/** An element with properties and children; strings become text. */
function el(name, props, ...children) {
  const node = Object.assign(document.createElement(name), props);
  node.append(...children.flat(Infinity).filter((c) => c !== undefined && c !== null && c !== ''));
  return node;
}

/** Text with `code` marks. */
function prose(text = '') {
  return text.split('`').map((part, i) => (i % 2 === 1 ? el('code', {}, part) : part));
}

/** A schema in a few words. */
function kind(schema = {}) {
  if (schema.$ref) {
    const name = schema.$ref.split('/').pop();
    return [el('a', { href: `#${name}` }, name)];
  }
  if (schema.type === 'array') {
    return ['list of ', ...kind(schema.items)];
  }
  if (schema.oneOf) {
    return schema.oneOf.flatMap((one, i) => (i === 0 ? kind(one) : [' or ', ...kind(one)]));
  }
  if (schema.enum) {
    return [schema.enum.join(', ')];
  }
  if (schema.const) {
    return [`"${schema.const}"`];
  }
  return [[schema.type ?? 'anything'].flat().join(' or ') + bounds(schema)];
}

function bounds({ minimum, maximum, default: usual }) {
  const range = minimum === undefined && maximum === undefined ? '' : ` ${minimum ?? ''}..${maximum ?? ''}`;
  return range + (usual === undefined ? '' : `, ${usual} unless said`);
}

function rows(entries) {
  return el('table', {}, el('tbody', {}, entries.map(([name, schema, text, required]) => el('tr', {},
    el('th', { scope: 'row' }, el('code', {}, name), required ? ' *' : ''),
    el('td', {}, kind(schema)),
    el('td', {}, prose(text))))));
}

function properties(schema) {
  const all = schema.oneOf?.some((one) => one.properties) ? schema.oneOf : [schema];
  return all.filter((one) => one.properties).map((one) => rows(Object.entries(one.properties).map(
    ([name, property]) => [name, property, property.description, one.required?.includes(name)])));
}

function body({ content }) {
  return Object.entries(content).map(([type, { schema, example }]) => [
    el('p', {}, el('code', {}, type), ' ', kind(schema)),
    properties(schema),
    example && el('pre', {}, JSON.stringify(example, null, 2)),
  ]);
}

/** An answer as it stands, or the one that is referred to. */
const answer = (one, shared) => (one.$ref ? shared[one.$ref.slice(one.$ref.lastIndexOf('/') + 1)] : one);

function operation(method, path, shared, { operationId, summary, description, parameters, requestBody, responses }) {
  return el('details', { id: operationId },
    el('summary', {}, el('b', {}, method.toUpperCase()), el('code', {}, path), el('span', {}, summary)),
    el('div', { className: 'inside' },
      description && el('p', {}, prose(description)),
      parameters && [el('h4', {}, 'Parameters'), rows(parameters.map((p) => [p.name, p.schema, p.description, p.required]))],
      requestBody && [el('h4', {}, 'Body'), body(requestBody)],
      el('h4', {}, 'Answers'),
      rows(Object.entries(responses).map(([status, one]) => [status, answer(one, shared)]).map(([status, r]) =>
        [status, Object.values(r.content ?? {})[0]?.schema ?? { type: 'nothing' }, r.description]))));
}

function shape(name, schema) {
  return el('details', { id: name },
    el('summary', {}, el('code', {}, name)),
    el('div', { className: 'inside' },
      schema.description && el('p', {}, prose(schema.description)),
      schema.oneOf && !schema.oneOf.some((one) => one.properties) && el('p', {}, kind(schema)),
      properties(schema)));
}

/** Opens what the address points at. */
function follow() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target instanceof HTMLDetailsElement) {
    target.open = true;
    target.scrollIntoView();
  }
}

const contract = document.getElementById('contract');
try {
  const { info, paths, components } = await (await fetch('/openapi.json')).json();
  contract.replaceChildren(
    el('h1', {}, info.title), el('p', {}, prose(info.description)),
    el('h2', {}, 'Resources'),
    ...Object.entries(paths).flatMap(([path, item]) =>
      METHODS.filter((m) => item[m]).map((m) => operation(m, path, components.responses, item[m]))),
    el('h2', {}, 'Shapes'),
    ...Object.entries(components.schemas).map(([name, schema]) => shape(name, schema)));
  addEventListener('hashchange', follow);
  follow();
} catch (e) {
  contract.replaceChildren(el('p', {}, `The contract could not be read: ${e.message}`));
}
contract.removeAttribute('aria-busy');
