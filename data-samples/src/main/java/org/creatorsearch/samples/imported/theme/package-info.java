/**
 * What is it about? Themes are ids of the IAB Content Taxonomy 3.1 (IAB Tech Lab, CC BY 3.0).
 * {@link org.creatorsearch.samples.imported.theme.Themes} takes them from a source's own
 * categories, {@link org.creatorsearch.samples.imported.theme.ChannelThemes} from all videos of a
 * channel, with what their titles and tags name. Both read tables that are resources of this
 * package.
 */
@NullMarked
package org.creatorsearch.samples.imported.theme;

import org.jspecify.annotations.NullMarked;
