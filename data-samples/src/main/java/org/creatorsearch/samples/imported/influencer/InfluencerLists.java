package org.creatorsearch.samples.imported.influencer;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.creatorsearch.samples.imported.ledger.Ledger;
import org.creatorsearch.samples.imported.profile.Profile;
import org.creatorsearch.samples.imported.profile.Profile.Origin;
import org.creatorsearch.samples.imported.profile.Profile.Point;
import org.creatorsearch.samples.imported.profile.ProfileLines;
import org.creatorsearch.samples.imported.profile.ProfileSource;
import org.creatorsearch.samples.imported.table.Header;
import org.creatorsearch.samples.imported.table.InputFiles;
import org.creatorsearch.samples.imported.table.Moment;
import org.creatorsearch.samples.imported.table.Row;
import org.creatorsearch.samples.imported.table.TableReader;
import org.creatorsearch.samples.imported.theme.Themes;
import org.jspecify.annotations.Nullable;

/**
 * Lists of influencers on Instagram, TikTok and YouTube. Lists of several months make one creator
 * with a history.
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
public final class InfluencerLists implements ProfileSource {

  private static final String LIST = "influencer-list";

  private final @Nullable LocalDate asOf;

  /** With the day of lists that do not say theirs. */
  public InfluencerLists(@Nullable LocalDate asOf) {
    this.asOf = asOf;
  }

  /** Whether a table with this header would be read. */
  public static boolean isFormatOf(Header header, String fileName) {
    return ListColumns.of(header, fileName, null).isPresent();
  }

  @Override
  public void read(InputFiles files, Ledger ledger, ProfileLines profiles) throws IOException {
    var creators = new TreeMap<String, SortedMap<LocalDate, Listing>>();
    new TableReader(files, ledger)
        .read(
            (file, header) ->
                ListColumns.of(header, String.valueOf(file.getFileName()), asOf)
                    .map(columns -> row -> add(row, columns.listing(row), creators, ledger)));
    for (Map.Entry<String, SortedMap<LocalDate, Listing>> creator : creators.entrySet()) {
      profiles.write(profile(creator.getKey(), new ArrayList<>(creator.getValue().values())));
    }
  }

  private static void add(
      Row row,
      @Nullable Listing listing,
      Map<String, SortedMap<LocalDate, Listing>> creators,
      Ledger ledger) {
    if (listing == null) {
      ledger.reject("no handle", row.place());
      return;
    }
    Listing first =
        creators
            .computeIfAbsent(listing.creatorId(), id -> new TreeMap<>())
            .putIfAbsent(listing.order(), listing);
    if (first == null) {
      ledger.use();
    } else if (first.equals(listing)) {
      ledger.reject(Ledger.DUPLICATE, row.place());
    } else {
      ledger.reject("handle listed before in the same month, with other values", row.place());
    }
  }

  private static Profile profile(String id, List<Listing> listings) {
    Listing latest = listings.getLast();
    var profile = new Profile(id, latest.platform().word(), latest.handle());
    profile.url = latest.platform().url(latest.handle());
    profile.updatedAt = latest.on() == null ? null : Moment.startOf(latest.on());
    for (Listing listing : listings) {
      profile.displayName =
          listing.displayName() == null ? profile.displayName : listing.displayName();
      if (listing.audienceCountry() != null) {
        profile.provenance.put(
            "audience.country",
            new Origin(LIST + ": mostly " + listing.audienceCountry(), listing.on()));
      }
      if (listing.followers() != null) {
        profile.followers = listing.followers();
        if (listing.on() != null) {
          profile.record(listing.on(), new Point(listing.followers(), null));
        }
      }
      if (!listing.averages().isEmpty()) {
        profile.reported.clear();
        profile.reported.putAll(listing.averages());
        profile.reportedOn = listing.on();
        profile.provenance.put("reported", new Origin(LIST, listing.on()));
      }
    }
    profile.themes = themes(listings);
    return profile;
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
