/**
 * What is behind a number, said so that both people and programs can read it.
 *
 * <p>Contributions to a score and items of evidence come with a list of {@link
 * org.creatorsearch.fact.Fact}s. Each is of a {@link org.creatorsearch.fact.FactKind} and has its
 * values by name, so that a program compares them and a page says them in the language of whoever
 * reads. {@link org.creatorsearch.fact.Fact#words} says them in English.
 */
@NullMarked
package org.creatorsearch.fact;

import org.jspecify.annotations.NullMarked;
