/**
 * A free-text brief read into filters, a target audience and remaining text, deterministically and
 * with every span that was used.
 */
@NullMarked
package org.creatorsearch.brief;

import org.jspecify.annotations.NullMarked;
