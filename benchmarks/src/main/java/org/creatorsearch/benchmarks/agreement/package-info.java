/**
 * Do pages that are found by bounds hold the hits that scoring every match would put there? {@link
 * org.creatorsearch.benchmarks.agreement.AgreementCommand} tells it for indexes too large for a
 * test.
 */
@NullMarked
package org.creatorsearch.benchmarks.agreement;

import org.jspecify.annotations.NullMarked;
