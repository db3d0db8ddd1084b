/**
 * Content themes: a tree of codes with names and aliases, {@link
 * org.creatorsearch.theme.ThemeTable}.
 *
 * <p>The codes and names are those of the IAB Tech Lab Content Taxonomy 3.1 (CC BY 3.0), so that
 * they mean the same to every buyer; the aliases, in several languages, are how people search for
 * them. An operator may load another table.
 */
@NullMarked
package org.creatorsearch.theme;

import org.jspecify.annotations.NullMarked;
