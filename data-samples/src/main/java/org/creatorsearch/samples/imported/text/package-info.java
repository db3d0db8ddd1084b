/**
 * Is this text fit for a profile? {@link org.creatorsearch.samples.imported.text.CleanText} makes
 * titles and names so, {@link org.creatorsearch.samples.imported.text.Bio} descriptions, {@link
 * org.creatorsearch.samples.imported.text.Hashtags} tags, and {@link
 * org.creatorsearch.samples.imported.text.Slug} makes handles of names.
 *
 * <p>E-mail addresses ({@code Contacts}) and phone numbers ({@code PhoneFilter}) are removed on the
 * way, by rules of this package's own: it runs without the library, whose own search for contact
 * data comes after it and knows more disguises.
 */
@NullMarked
package org.creatorsearch.samples.imported.text;

import org.jspecify.annotations.NullMarked;
