/**
 * What can go wrong, as one unchecked exception with a code: {@link
 * org.creatorsearch.error.SearchException}.
 *
 * <p>The code says what to tell a caller, its {@link org.creatorsearch.error.ErrorCode.Kind kind}
 * says whose turn it is: the client's, the operator's, or ours. Every other exception that leaves
 * the library is a bug.
 */
@NullMarked
package org.creatorsearch.error;

import org.jspecify.annotations.NullMarked;
