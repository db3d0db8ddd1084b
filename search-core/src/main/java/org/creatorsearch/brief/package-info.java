/**
 * A free-text brief read into filters, a target audience and remaining text, deterministically and
 * with every span that was used. Start with {@link org.creatorsearch.brief.BriefReader}.
 *
 * <p>A {@code Tokenizer} cuts the brief into tokens that know where they stand. {@code
 * MentionFinder} goes through them once: {@code QuantityGrammar}, {@code MeasureGrammar} and {@code
 * AgeGrammar} read numbers with a unit or a cue word, {@code MannerGrammar} what is said of price
 * and trust without a number, {@code NameGrammar} looks names up in the {@code Gazetteer}, and
 * {@code Context} remembers who is spoken of, what is excluded and what is only wished for; {@code
 * Scope} is for words behind what they speak of. {@code Conclusions} turns the mentions into
 * conditions.
 *
 * <p>The words, in English, German, French and Spanish, are beside the classes: {@code words.tsv}
 * for those that build a brief, {@code places.tsv} and {@code cities.tsv} for countries, languages
 * and cities, {@code topics.tsv} for what briefs call the themes. {@code WordForms} adds endings,
 * plurals and feminines. A word is best added there; a rule is for what holds of many words.
 *
 * <p>What those who write say of themselves ("we are a bank from Zurich") and of what they sell
 * ("our new dog food") is no condition. Bare numbers and unknown words stay text, but for numbers
 * in thousands, which count followers. A creator's own values become filters; what is said of the
 * audience becomes the target, and a filter too where a word such as "mostly" or a percentage gives
 * it strength. What is wished for with "ideally" filters nothing.
 */
@NullMarked
package org.creatorsearch.brief;

import org.jspecify.annotations.NullMarked;
