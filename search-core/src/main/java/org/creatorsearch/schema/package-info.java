/**
 * The single table of fields: what can be filtered, counted, sorted and read as text, in which unit
 * and within which bounds. Start with {@link org.creatorsearch.schema.Schema#standard()}.
 *
 * <p>A creator that has no value in a field is <em>unknown</em> there, never zero; each filter says
 * whether unknown creators are excluded (the default) or kept.
 */
@NullMarked
package org.creatorsearch.schema;

import org.jspecify.annotations.NullMarked;
