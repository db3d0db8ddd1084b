/**
 * Who is on the lists of VTubers? {@link org.creatorsearch.samples.imported.vtuber.VTubers} reads
 * JSON lists that each hold a part of it, {@code VTuberLists} joins them in memory by the VTuber's
 * id, and a {@code VTuber} becomes one profile for each of its accounts.
 */
@NullMarked
package org.creatorsearch.samples.imported.vtuber;

import org.jspecify.annotations.NullMarked;
