/**
 * How far can signs of a genuine audience be trusted? {@link
 * org.creatorsearch.benchmarks.trust.TrustCommand} tells how often each kind of evidence finds the
 * anomalies that were planted in generated creators and how often it speaks against others, and how
 * well the flags of an account separate fake from genuine accounts that people have labelled.
 */
@NullMarked
package org.creatorsearch.benchmarks.trust;

import org.jspecify.annotations.NullMarked;
