/**
 * JSON read strictly: an unknown key, a wrong type or a number out of range is an error with its
 * place, and never dropped in silence. Everything that comes from outside goes through {@link
 * org.creatorsearch.json.StrictJson}.
 */
@NullMarked
package org.creatorsearch.json;

import org.jspecify.annotations.NullMarked;
