/**
 * From words to terms and back: how profiles are analysed, how a search text is read, and how found
 * words are highlighted.
 *
 * <p>Every word is indexed folded (lower case, accents dropped, width unified; Chinese, Japanese
 * and Korean as pairs of characters) and, where the profile names a language with a stemmer, also
 * by its stem. A word of a query matches by its folded form or by any stem it has in any of these
 * languages, so nobody has to say in which language they search.
 */
@NullMarked
package org.creatorsearch.internal.text;

import org.jspecify.annotations.NullMarked;
