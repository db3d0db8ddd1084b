/**
 * What will a profile say? A {@link org.creatorsearch.samples.imported.profile.Profile} is filled
 * by an importer and written by {@link org.creatorsearch.samples.imported.profile.ProfileLines} in
 * the profile format; what is not known is not written. {@link
 * org.creatorsearch.samples.imported.profile.Counters} lets no number pass that another one
 * contradicts. An importer is a {@link org.creatorsearch.samples.imported.profile.ProfileSource}.
 */
@NullMarked
package org.creatorsearch.samples.imported.profile;

import org.jspecify.annotations.NullMarked;
