/**
 * The command line over the library: make, load, search and dump an index without a server.
 *
 * <p>One class for each command, found through {@link org.creatorsearch.server.cli.Commands}.
 * Results go to standard output, everything else to standard error. The exit status is 0, 1 for
 * work that failed, 2 for wrong usage and 141 where whoever read the output has gone; a failure is
 * one line ({@link org.creatorsearch.server.cli.Complaint}).
 */
@NullMarked
package org.creatorsearch.server.cli;

import org.jspecify.annotations.NullMarked;
