/**
 * The service over HTTP: one small class for each resource (read, call, write), one mapping from
 * error codes to statuses, and everything that guards the engine from its clients.
 *
 * <p>Start with {@link org.creatorsearch.server.http.Routes}, the table of the contract, and {@link
 * org.creatorsearch.server.http.HttpService}, which runs it. This is the only package that names
 * Javalin and Jetty.
 *
 * <h2>Who may ask</h2>
 *
 * There is no authentication: the service is made for one machine, or for a network behind a proxy
 * that authenticates. So that no page on the web can reach it through a visitor's browser, a
 * request must name a host that is ours ({@link org.creatorsearch.server.http.HostGuard}), a
 * request that a page of another origin caused is refused, and no CORS header is ever sent.
 *
 * <h2>Overload</h2>
 *
 * Searches run a few at a time and wait in a short line; beyond it the answer is {@code overloaded}
 * with {@code Retry-After}, at once ({@link org.creatorsearch.server.http.Admission}). Bulk loads
 * are few at a time, and stream: their size costs no memory. All other bodies are held in memory,
 * and take turns for that by their bytes ({@link org.creatorsearch.server.http.Bodies}).
 */
@NullMarked
package org.creatorsearch.server.http;

import org.jspecify.annotations.NullMarked;
