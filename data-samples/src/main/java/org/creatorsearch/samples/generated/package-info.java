/**
 * A seeded generator of believable creators. {@link
 * org.creatorsearch.samples.generated.SampleCreators} is the door, {@link
 * org.creatorsearch.samples.generated.Regime} says how values are spread; the rest is the workshop.
 *
 * <p><b>How a creator comes about.</b> {@code Population.at(index)} asks in this order, each step
 * with dice of its own:
 *
 * <ol>
 *   <li>{@code Seat}: whose account is this? One in twenty belongs to a person with two.
 *   <li>{@code Planted}: which values does the regime force?
 *   <li>{@code Casting} draws the {@code Persona}: country, then languages, names and themes that
 *       fit it, then gender, age and platforms that fit the theme.
 *   <li>{@code Standing}: how large is the account, who watches, how often does it post, what is
 *       wrong with it?
 *   <li>{@code Schedule}, {@code Incident}, {@code Week} and {@code Feed}: when it posted, where an
 *       anomaly begins, the history that ends at today's numbers, and the posts with what they
 *       earned.
 *   <li>{@code Survey} draws the {@code AudienceSample}; {@code PostPrice} and {@code ContactRoute}
 *       the rest.
 * </ol>
 *
 * The {@code Account} is what comes of it. {@code AccountJson} then writes the profile and {@code
 * JsonLines} the lines.
 *
 * <p><b>What is believable about it.</b> Followers are log-normal with a heavier tail. A post's
 * views are the account's followers times a reach that falls with size by a power, and likes are a
 * rate on views; so engagement on followers falls with size and engagement on views does not, as is
 * observed. Posts vary around their account, accounts around their theme and platform.
 *
 * <p><b>Anomalies</b> ({@code Anomaly}), about 4 %: bought followers jump without a rise in views;
 * comment pods comment more than likes explain; dead accounts have a huge following that no longer
 * looks; organic spikes jump too, but with a post that went round and views that rise.
 *
 * <p><b>Below</b> are the dice that all of this rolls with ({@code chance}), and the countries,
 * names, platforms, themes and words that it draws from ({@code world}). Creators who write in
 * another language than the seven there write their texts in English.
 */
@NullMarked
package org.creatorsearch.samples.generated;

import org.jspecify.annotations.NullMarked;
