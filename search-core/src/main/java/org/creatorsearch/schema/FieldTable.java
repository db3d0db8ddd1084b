package org.creatorsearch.schema;

import static org.creatorsearch.schema.Ability.DATED;
import static org.creatorsearch.schema.Ability.FACET;
import static org.creatorsearch.schema.Ability.FILTER;
import static org.creatorsearch.schema.Ability.SAMPLED;
import static org.creatorsearch.schema.Ability.SORT;
import static org.creatorsearch.schema.Ability.TARGETED;
import static org.creatorsearch.schema.Ability.TEXT;
import static org.creatorsearch.schema.FieldType.BOOLEAN;
import static org.creatorsearch.schema.FieldType.COUNT;
import static org.creatorsearch.schema.FieldType.DAYS;
import static org.creatorsearch.schema.FieldType.DECIMAL;
import static org.creatorsearch.schema.FieldType.JOINT_SHARE;
import static org.creatorsearch.schema.FieldType.KEYWORD;
import static org.creatorsearch.schema.FieldType.KEYWORDS;
import static org.creatorsearch.schema.FieldType.SHARES;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.creatorsearch.creator.AccountType;
import org.creatorsearch.creator.AgeRange;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.Gender;
import org.creatorsearch.creator.Price;
import org.creatorsearch.theme.ThemeTable;

/** The table itself, in the order in which fields are shown. */
final class FieldTable {
  private static final double MOST = Creator.GREATEST_COUNT;

  /** Steps of 1, 2 and 5: sizes of accounts spread over many powers of ten. */
  private static final List<Double> SIZES =
      DoubleStream.concat(
              DoubleStream.of(0),
              DoubleStream.iterate(100, d -> d < 1e9, d -> d * 10)
                  .flatMap(d -> DoubleStream.of(d, 2 * d, 5 * d)))
          .boxed()
          .toList();

  private static final List<Double> RATES =
      List.of(0., .005, .01, .015, .02, .03, .04, .05, .06, .08, .1, .15, .2, .3, .5, 1.);
  private static final List<Double> TENTHS = List.of(0., .1, .2, .3, .4, .5, .6, .7, .8, .9);
  private static final List<Double> CHANGES =
      List.of(-1., -.2, -.1, -.05, -.02, 0., .02, .05, .1, .2, .5, 1.);
  private static final List<Double> HUNDRED =
      List.of(0., 10., 20., 30., 40., 50., 60., 70., 80., 90.);
  private static final List<Double> DAY_STEPS =
      List.of(0., 1., 3., 7., 14., 30., 60., 90., 180., 365.);
  private static final List<Double> RHYTHM = List.of(0., .25, .5, 1., 2., 3., 5., 7., 14., 28.);
  private static final List<Double> RATIOS = List.of(0., .25, .5, .75, .9, 1.1, 1.25, 1.5, 2., 4.);
  private static final List<Double> MONEY =
      List.of(
          0., 1., 2., 5., 10., 20., 50., 100., 200., 500., 1_000., 2_000., 5_000., 10_000., 20_000.,
          50_000., 100_000.);

  private static final Set<Ability> COUNTED = EnumSet.of(FILTER, FACET);
  private static final Set<Ability> COUNTED_TEXT = EnumSet.of(FILTER, FACET, TEXT);
  private static final Set<Ability> MEASURED = EnumSet.of(FILTER, FACET, SORT);

  private static final Set<Ability> SAMPLED_NUMBER = EnumSet.of(FILTER, FACET, SORT, SAMPLED);
  private static final Set<Ability> TARGETED_NUMBER = EnumSet.of(FILTER, FACET, SORT, TARGETED);
  private static final Set<Ability> DATED_TEXT = EnumSet.of(FILTER, FACET, TEXT, DATED);

  private static final CodeList COUNTRY = new Countries();
  private static final CodeList REGION = new Regions();
  private static final CodeList LANGUAGE = new Languages();
  private static final CodeList GENDER = Codes.named(Gender.class);
  private static final CodeList AGE = Codes.named(AgeRange.class);
  private static final CodeList TRUTH = Codes.closed(List.of("false", "true"));

  private FieldTable() {}

  /**
   * One field.
   *
   * @param field what requests can ask of it
   * @param codes the values it takes
   */
  record Row(Field field, CodeList codes) {}

  static List<Row> rows(ThemeTable table) {
    var themes = Codes.themes(table);
    return List.of(
        names("id", KEYWORD, EnumSet.of(FILTER), Codes.TEXT, "Stable id of the account"),
        names(
            "handle",
            KEYWORD,
            EnumSet.of(FILTER, TEXT),
            Codes.TEXT,
            "Name of the account on its platform"),
        names("displayName", KEYWORD, EnumSet.of(TEXT), Codes.TEXT, "Name shown"),
        names("bio", KEYWORD, EnumSet.of(TEXT), Codes.TEXT, "Self-description"),
        names(
            "posts", KEYWORDS, EnumSet.of(TEXT), Codes.TEXT, "Titles and captions of recent posts"),
        names(
            "person",
            KEYWORD,
            EnumSet.of(FILTER),
            Codes.TEXT,
            "Ties together the accounts of one person"),
        names("platform", KEYWORD, COUNTED, Codes.LOWER_CASE, "Platform of the account"),
        names("country", KEYWORD, COUNTED, COUNTRY, "Creator's country, ISO 3166-1 alpha-2"),
        names("region", KEYWORD, COUNTED, REGION, "Creator's region, ISO 3166-2"),
        names("city", KEYWORD, COUNTED, Codes.TEXT, "Creator's city"),
        names("languages", KEYWORDS, COUNTED, LANGUAGE, "Languages of the content, BCP 47"),
        names("gender", KEYWORD, COUNTED, GENDER, "Declared gender"),
        names("ageRange", KEYWORD, COUNTED, AGE, "Declared age range"),
        names(
            "accountType",
            KEYWORD,
            COUNTED,
            Codes.named(AccountType.class),
            "Who is behind the account"),
        names("verified", BOOLEAN, COUNTED, TRUTH, "Verified by the platform"),
        names("contact.email", BOOLEAN, COUNTED, TRUTH, "An e-mail contact exists"),
        names("openToWork", BOOLEAN, COUNTED, TRUTH, "Looks for cooperations"),
        names(
            "themes", KEYWORDS, COUNTED_TEXT, themes, "Content themes with the themes above them"),
        names("hashtags", KEYWORDS, COUNTED_TEXT, Codes.HASHTAG, "Hashtags used"),
        names("brands", KEYWORDS, DATED_TEXT, Codes.TEXT, "Brands worked with"),
        names("tier", KEYWORD, COUNTED, Codes.named(Tier.class), "Size class by followers"),
        number("followers", COUNT, "people", 0, MOST, SIZES, "Followers or subscribers"),
        number("following", COUNT, "accounts", 0, MOST, SIZES, "Accounts followed"),
        number("postCount", COUNT, "posts", 0, MOST, SIZES, "Posts ever"),
        number(
            "engagementRate",
            DECIMAL,
            "rate",
            0,
            1e6,
            SAMPLED_NUMBER,
            RATES,
            "Measured engagement rate"),
        number(
            "engagementExpected",
            DECIMAL,
            "rate",
            0,
            1e6,
            RATES,
            "Engagement rate after shrinkage to peers"),
        number(
            "engagementPercentile",
            DECIMAL,
            "share",
            0,
            1,
            TENTHS,
            "Share of peers with less engagement"),
        number(
            "growth7",
            DECIMAL,
            "change",
            -1,
            1e9,
            CHANGES,
            "Relative change of followers in 7 days"),
        number(
            "growth30",
            DECIMAL,
            "change",
            -1,
            1e9,
            CHANGES,
            "Relative change of followers in 30 days"),
        number(
            "growth90",
            DECIMAL,
            "change",
            -1,
            1e9,
            CHANGES,
            "Relative change of followers in 90 days"),
        names(
            "growthSpike",
            BOOLEAN,
            COUNTED,
            TRUTH,
            "Followers jumped without views or reactions to explain it"),
        names(
            "evidence",
            KEYWORDS,
            COUNTED,
            Codes.named(Finding.class),
            "What speaks against a genuine audience; none where something was looked at and nothing"
                + " does"),
        names(
            "safety",
            KEYWORDS,
            COUNTED,
            Codes.labelled(SafetyTheme.class, SafetyTheme::label),
            "What posts, hashtags and themes mention that could be delicate for a brand; none where"
                + " texts were looked at and nothing was found"),
        number(
            "postsPerWeek", DECIMAL, "posts a week", 0, 1e4, RHYTHM, "Posts a week over 30 days"),
        number(
            "postsPerWeek90", DECIMAL, "posts a week", 0, 1e4, RHYTHM, "Posts a week over 90 days"),
        number("daysSincePost", DAYS, "days", 0, 1e5, DAY_STEPS, "Days since the last post"),
        number(
            "daysSinceUpdate",
            DAYS,
            "days",
            0,
            1e5,
            DAY_STEPS,
            "Days since the profile was last true"),
        number("sponsoredShare", DECIMAL, "share", 0, 1, TENTHS, "Share of posts made for a brand"),
        number(
            "sponsoredLift",
            DECIMAL,
            "ratio",
            0,
            1e6,
            RATIOS,
            "Engagement of sponsored posts / of others"),
        number("medianViews", COUNT, "views", 0, MOST, SIZES, "Median views of a post"),
        number("expectedViews", COUNT, "views", 0, MOST, SIZES, "Views to expect of the next post"),
        number(
            "authenticity",
            DECIMAL,
            "points",
            0,
            100,
            HUNDRED,
            "How far the account's signals are consistent with a genuine audience"),
        points("authenticityLow", "Lower end of the 80 % band around the authenticity"),
        points("authenticityHigh", "Upper end of the 80 % band around the authenticity"),
        share(
            "authenticityCoverage",
            "Share of the evidence on authenticity, by weight, that there is data for; below 0.3"
                + " there is no score"),
        share(
            "doubtfulFollowers",
            "Share of followers that look doubtful, corrected for the errors of the look"),
        share("doubtfulFollowersLow", "Lower end of its 95 % interval"),
        share("doubtfulFollowersHigh", "Upper end of its 95 % interval"),
        number(
            "price",
            DECIMAL,
            "currency units",
            0,
            Price.LIMIT,
            MONEY,
            "Price of a post, in the creator's own currency"),
        number(
            "pricePerThousandViews",
            DECIMAL,
            "currency units",
            0,
            Price.LIMIT,
            MONEY,
            "Price of a thousand expected views"),
        number(
            "pricePerThousandTarget",
            DECIMAL,
            "currency units",
            0,
            Price.LIMIT,
            TARGETED_NUMBER,
            MONEY,
            "Price of a thousand people of the target, in the creator's own currency"),
        names("currency", KEYWORD, COUNTED, Codes.CURRENCY, "Currency of the price, ISO 4217"),
        number(
            "audience.sample",
            COUNT,
            "people",
            0,
            MOST,
            SIZES,
            "People behind the audience shares"),
        shares(AudienceDimension.COUNTRY, COUNTRY, "Share of the audience by country"),
        shares(AudienceDimension.GENDER, GENDER, "Share of the audience by gender"),
        shares(AudienceDimension.AGE, AGE, "Share of the audience by age range"),
        shares(AudienceDimension.LANGUAGE, LANGUAGE, "Share of the audience by language"),
        shares(AudienceDimension.INTEREST, themes, "Share of the audience by theme of interest"),
        new Row(
            new Field(
                "audience",
                JOINT_SHARE,
                "share",
                0,
                1,
                EnumSet.of(FILTER),
                List.of(),
                "Share of the audience that is several things at once"),
            Codes.TEXT));
  }

  private static Row names(
      String name, FieldType type, Set<Ability> abilities, CodeList codes, String description) {
    return new Row(
        new Field(
            name,
            type,
            "",
            Double.NEGATIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            abilities,
            List.of(),
            description),
        codes);
  }

  private static Row points(String name, String description) {
    return number(name, DECIMAL, "points", 0, 100, HUNDRED, description);
  }

  private static Row share(String name, String description) {
    return number(name, DECIMAL, "share", 0, 1, TENTHS, description);
  }

  private static Row number(
      String name,
      FieldType type,
      String unit,
      double min,
      double max,
      List<Double> buckets,
      String description) {
    return number(name, type, unit, min, max, MEASURED, buckets, description);
  }

  private static Row number(
      String name,
      FieldType type,
      String unit,
      double min,
      double max,
      Set<Ability> abilities,
      List<Double> buckets,
      String description) {
    return new Row(
        new Field(name, type, unit, min, max, abilities, buckets, description), Codes.TEXT);
  }

  private static Row shares(AudienceDimension dimension, CodeList codes, String description) {
    return new Row(
        new Field(dimension.field(), SHARES, "share", 0, 1, COUNTED, List.of(), description),
        codes);
  }
}
