/**
 * A free-text brief read into filters, a target audience and remaining text, deterministically and
 * with every span that was used. Start with {@link org.creatorsearch.brief.BriefReader}.
 *
 * <p>A {@code Tokenizer} cuts the brief into tokens that know where they stand. {@code
 * MentionFinder} goes through them once: {@code QuantityGrammar}, {@code MeasureGrammar} and {@code
 * AgeGrammar} read numbers with a unit or a cue word, {@code NameGrammar} looks names up in the
 * {@code Gazetteer}, and {@code Context} remembers who is spoken of, what is excluded and what is
 * only wished for. {@code Conclusions} turns the mentions into conditions. The words themselves are
 * in {@code words.tsv} and {@code places.tsv} beside the classes.
 *
 * <p>Bare numbers and unknown words stay text. A creator's own values become filters; what is said
 * of the audience becomes the target, and a filter too where a word such as "mostly" or a
 * percentage gives it strength. What is wished for with "ideally" filters nothing.
 */
@NullMarked
package org.creatorsearch.brief;

import org.jspecify.annotations.NullMarked;
