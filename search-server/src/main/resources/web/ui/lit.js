/** The library that draws the page, at the one place that knows where it is. */

export { html, noChange, nothing, render, svg } from '/webjars/lit-html/3.2.1/lit-html.js';
export { Directive, directive } from '/webjars/lit-html/3.2.1/directive.js';
export { live } from '/webjars/lit-html/3.2.1/directives/live.js';
export { repeat } from '/webjars/lit-html/3.2.1/directives/repeat.js';
