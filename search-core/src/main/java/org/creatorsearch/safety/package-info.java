/**
 * What in a profile could be delicate for a brand: which posts, hashtags and themes mention it, and
 * with which words.
 *
 * <p>Words are compared whole, in lower case and with their accents, in English, German, French and
 * Spanish, whatever the language of the creator, so that words which mean something else in another
 * of these languages are left out of the list. Phrases that are harmless though a word in them is
 * not ("root beer", "alcohol free") are listed too, and taken first. The list prefers to say
 * nothing over saying something wrong: a mention is there, and what is not found may be there too.
 */
@NullMarked
package org.creatorsearch.safety;

import org.jspecify.annotations.NullMarked;
