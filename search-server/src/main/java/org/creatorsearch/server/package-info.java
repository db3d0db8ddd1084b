/**
 * The service and the command line put together. {@link org.creatorsearch.server.CreatorSearch} is
 * the program, {@link org.creatorsearch.server.Serve} wires engine and HTTP with the settings of
 * {@link org.creatorsearch.server.ServerConfig}.
 *
 * <p>Below are {@code wire} (shapes of JSON, links and sheets), {@code http} (resources) and {@code
 * cli} (commands); the last two do not know of each other.
 */
@NullMarked
package org.creatorsearch.server;

import org.jspecify.annotations.NullMarked;
