/**
 * What do tables say about a video? {@link org.creatorsearch.samples.imported.video.VideoColumns}
 * finds it in a row, {@link org.creatorsearch.samples.imported.video.Video} joins what several rows
 * say, and a {@link org.creatorsearch.samples.imported.video.Sighting} goes through a sort on disk
 * and back.
 */
@NullMarked
package org.creatorsearch.samples.imported.video;

import org.jspecify.annotations.NullMarked;
