/**
 * Whose are the videos, and what else is known of their channel? {@link
 * org.creatorsearch.samples.imported.channel.YouTubeVideos} knows channels by their videos alone,
 * {@link org.creatorsearch.samples.imported.channel.YouTubeChannels} also by tables of master data
 * and of subscribers day by day.
 *
 * <p>{@code VideoTables} and {@code ChannelTables} sort the rows on disk, since tables of videos
 * may be larger than memory. {@code Overview} knows what all tables say together: their days, which
 * regions were compared, and which channels share a title. {@code VideoChannel} makes a profile of
 * the videos, {@code ChannelFacts} adds what is said of the channel itself.
 */
@NullMarked
package org.creatorsearch.samples.imported.channel;

import org.jspecify.annotations.NullMarked;
