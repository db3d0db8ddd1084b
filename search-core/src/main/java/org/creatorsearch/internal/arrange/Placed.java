package org.creatorsearch.internal.arrange;

import java.util.Optional;
import org.creatorsearch.result.Moved;

/**
 * A match in its place.
 *
 * @param rank its place by score, from 0 on
 * @param moved why it stands elsewhere; empty where it does not
 */
public record Placed(int rank, Optional<Moved> moved) {}
