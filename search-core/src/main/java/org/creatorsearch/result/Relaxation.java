package org.creatorsearch.result;

import java.util.Optional;
import org.creatorsearch.query.Clause;

/**
 * What leaving out one filter would bring.
 *
 * @param filter position of the filter among the answer's conditions
 * @param gains creators that would match in addition without it
 * @param suggest a wider filter in its place, where one brings anybody
 * @param suggestGains creators that would match in addition with {@code suggest} in its place, more
 *     than 0; 0 where there is none
 */
public record Relaxation(int filter, long gains, Optional<Clause> suggest, long suggestGains) {}
