package org.creatorsearch.samples.imported;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.creatorsearch.samples.imported.Creator.Origin;
import org.creatorsearch.samples.imported.Creator.Point;
import org.jspecify.annotations.Nullable;

/**
 * Imports lists of influencers on Instagram, TikTok and YouTube. Lists of several months make one
 * creator with a history.
 *
 * <p>A list knows its month at best, from its file name; the history takes the first day of it. A
 * list whose file name does not say month and year is of the day given, else of no day: it comes
 * before all others, and adds nothing to the history.
 *
 * <p>The country of a list is where most of the audience is. How large a part that is, nobody says,
 * so it is no share of an audience, and where the creator lives it does not say either: it is kept
 * as a remark on the origin of {@code audience.country}. The averages of a list stay apart from
 * posts, under {@code reported}: {@code avgViews}, {@code avgLikes}, {@code avgComments}, {@code
 * avgShares} per post, {@code engagement} and {@code authenticEngagement} as interactions per post,
 * and {@code asOf} the list's day.
 */
final class InfluencerLists implements Importer {

  private static final String LIST = "influencer-list";

  private final @Nullable LocalDate asOf;

  InfluencerLists(@Nullable LocalDate asOf) {
    this.asOf = asOf;
  }

  @Override
  public ImportReport run(List<Path> files, OutputStream profiles, Progress progress)
      throws IOException {
    var tally = new Tally(files);
    var creators = new TreeMap<String, SortedMap<LocalDate, Listing>>();
    new TableReader(files, tally, progress)
        .read(
            (file, header) ->
                ListColumns.of(header, String.valueOf(file.getFileName()), asOf)
                    .map(columns -> row -> add(row, columns.listing(row), creators, tally)));
    try (var writer = new ProfileWriter(profiles, tally)) {
      for (Map.Entry<String, SortedMap<LocalDate, Listing>> creator : creators.entrySet()) {
        writer.write(creator(creator.getKey(), new ArrayList<>(creator.getValue().values())));
      }
    }
    return tally.report();
  }

  private static void add(
      Row row,
      @Nullable Listing listing,
      Map<String, SortedMap<LocalDate, Listing>> creators,
      Tally tally) {
    if (listing == null) {
      tally.reject("no handle", row.place());
      return;
    }
    Listing first =
        creators
            .computeIfAbsent(listing.creatorId(), id -> new TreeMap<>())
            .putIfAbsent(listing.order(), listing);
    if (first == null) {
      tally.use();
    } else if (first.equals(listing)) {
      tally.reject(Tally.DUPLICATE, row.place());
    } else {
      tally.reject("handle listed before in the same month, with other values", row.place());
    }
  }

  private static Creator creator(String id, List<Listing> listings) {
    Listing latest = listings.getLast();
    var creator = new Creator(id, latest.platform().word(), latest.handle());
    creator.url = latest.platform().url(latest.handle());
    creator.updatedAt = latest.on() == null ? null : Moment.startOf(latest.on());
    for (Listing listing : listings) {
      creator.displayName =
          listing.displayName() == null ? creator.displayName : listing.displayName();
      if (listing.audienceCountry() != null) {
        creator.provenance.put(
            "audience.country",
            new Origin(LIST + ": mostly " + listing.audienceCountry(), listing.on()));
      }
      if (listing.followers() != null) {
        creator.followers = listing.followers();
        if (listing.on() != null) {
          creator.record(listing.on(), new Point(listing.followers(), null));
        }
      }
      if (!listing.averages().isEmpty()) {
        creator.reported.clear();
        creator.reported.putAll(listing.averages());
        creator.reportedOn = listing.on();
        creator.provenance.put("reported", new Origin(LIST, listing.on()));
      }
    }
    creator.themes = themes(listings);
    return creator;
  }

  /** The themes of all lists, those of the latest first. */
  private static List<String> themes(List<Listing> listings) {
    Set<String> themes = new LinkedHashSet<>();
    listings.stream()
        .sorted(Comparator.comparing(Listing::order).reversed())
        .flatMap(listing -> listing.categories().stream())
        .forEach(category -> themes.addAll(Themes.influencers().of(category)));
    return List.copyOf(themes);
  }
}
