package org.creatorsearch.samples.imported;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.creatorsearch.samples.imported.channel.YouTubeChannels;
import org.creatorsearch.samples.imported.channel.YouTubeVideos;
import org.creatorsearch.samples.imported.influencer.InfluencerLists;
import org.creatorsearch.samples.imported.ledger.Ledger;
import org.creatorsearch.samples.imported.profile.ProfileLines;
import org.creatorsearch.samples.imported.profile.ProfileSource;
import org.creatorsearch.samples.imported.table.Header;
import org.creatorsearch.samples.imported.table.InputFiles;
import org.creatorsearch.samples.imported.table.TableReader;
import org.creatorsearch.samples.imported.table.UnknownTableException;
import org.creatorsearch.samples.imported.vtuber.VTubers;
import org.jspecify.annotations.Nullable;

/** The table formats. */
enum Format {
  YOUTUBE_VIDEOS(
      "Tables of YouTube videos (CSV), such as the trending lists of 2017 to 2025; videos are"
          + " grouped to channels",
      "video_id, views, and one of title, channel_id, channel_title") {
    @Override
    ProfileSource source(@Nullable LocalDate asOf) {
      return new YouTubeVideos();
    }

    @Override
    boolean isFormatOf(Header header, String fileName) {
      return YouTubeVideos.isFormatOf(header, fileName);
    }
  },
  YOUTUBE_CHANNELS(
      "Tables about known YouTube channels (CSV): master data, subscribers day by day, videos;"
          + " given together",
      "channel_id, and custom_url or subscribers, or the columns of a table of videos") {
    @Override
    ProfileSource source(@Nullable LocalDate asOf) {
      return new YouTubeChannels();
    }

    @Override
    boolean isFormatOf(Header header, String fileName) {
      return YouTubeChannels.isFormatOf(header);
    }
  },
  INFLUENCERS(
      "Lists of influencers on Instagram, TikTok and YouTube (CSV), one file for each platform"
          + " and month",
      "two columns with the handle and the name, followers or subscribers, and the platform in a"
          + " column's or the file's name") {
    @Override
    ProfileSource source(@Nullable LocalDate asOf) {
      return new InfluencerLists(asOf);
    }

    @Override
    boolean isFormatOf(Header header, String fileName) {
      return InfluencerLists.isFormatOf(header, fileName);
    }
  },
  VTUBERS(
      "Lists of VTubers with their YouTube and Twitch accounts (JSON), given together",
      "a JSON list whose objects have id and YouTube or Twitch, or id and videoUrl") {
    @Override
    ProfileSource source(@Nullable LocalDate asOf) {
      return new VTubers(asOf);
    }

    @Override
    boolean isFormatOf(Header header, String fileName) {
      return VTubers.isFormatOf(header);
    }
  };

  private static final int COLUMNS_SHOWN = 8;

  private final String description;
  private final String needs;

  Format(String description, String needs) {
    this.description = description;
    this.needs = needs;
  }

  /** As it is called on a command line. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String description() {
    return description;
  }

  /**
   * An importer that fails with one clear line when none of its files is of this format.
   *
   * @param asOf the day of data that does not say its day
   */
  Importer importer(@Nullable LocalDate asOf) {
    Importer importer = of(source(asOf));
    return (files, profiles, progress) -> {
      try {
        return importer.run(files, profiles, progress);
      } catch (UnknownTableException unknown) {
        throw new IOException(complaint(unknown.file()), unknown);
      }
    };
  }

  /** An importer of what a source makes of the files. */
  static Importer of(ProfileSource source) {
    return (files, profiles, progress) -> {
      long total = 0;
      for (Path file : files) {
        total += Files.size(file);
      }
      long bytes = total;
      var ledger = new Ledger(files);
      try (var lines = new ProfileLines(profiles, ledger)) {
        source.read(new InputFiles(files, read -> progress.read(read, bytes)), ledger, lines);
      }
      return ImportReport.of(ledger);
    };
  }

  abstract ProfileSource source(@Nullable LocalDate asOf);

  abstract boolean isFormatOf(Header header, String fileName);

  private String complaint(Path file) throws IOException {
    Optional<Header> header = TableReader.header(file);
    String fileName = String.valueOf(file.getFileName());
    String found = header.map(columns -> found(columns, fileName)).orElse("the file is empty");
    return fileName
        + " is no table of the format "
        + id()
        + ", which needs "
        + needs
        + "; "
        + found;
  }

  private String found(Header header, String fileName) {
    return Stream.of(values())
        .filter(other -> other != this && other.isFormatOf(header, fileName))
        .findFirst()
        .map(other -> "its columns look like the format " + other.id())
        .orElseGet(
            () ->
                "its columns are "
                    + String.join(", ", header.written().stream().limit(COLUMNS_SHOWN).toList())
                    + (header.size() > COLUMNS_SHOWN ? ", ..." : ""));
  }
}
