/**
 * What can go wrong, as one unchecked exception with a code: {@link
 * org.creatorsearch.error.SearchException}.
 *
 * <p>The code says what to tell a caller, its {@link org.creatorsearch.error.ErrorCode.Kind kind}
 * says whose turn it is: the client's, the operator's, or ours. Besides, a null argument is a
 * {@link NullPointerException} that names it, what reads or writes a caller's own stream or file
 * hands its {@link java.io.IOException} on, and what the caller's code throws comes out as it is.
 */
@NullMarked
package org.creatorsearch.error;

import org.jspecify.annotations.NullMarked;
