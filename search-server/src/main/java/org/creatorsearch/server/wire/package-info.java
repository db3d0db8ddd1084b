/**
 * The shapes of the service's JSON and links, and their translation from and to the library's
 * values. Knows nothing of HTTP. A load in lines ({@link org.creatorsearch.server.wire.BulkLoad})
 * is here too, since HTTP and the command line share it.
 *
 * <p>A search comes as JSON ({@link org.creatorsearch.server.wire.RequestJson}) or as the query of
 * a link ({@link org.creatorsearch.server.wire.RequestLink}); both are read strictly and both can
 * be written, so that a search can be stored, shared and read back as the same value. Answers are
 * {@link org.creatorsearch.server.wire.JsonBody} values that write themselves to a stream.
 */
@NullMarked
package org.creatorsearch.server.wire;

import org.jspecify.annotations.NullMarked;
