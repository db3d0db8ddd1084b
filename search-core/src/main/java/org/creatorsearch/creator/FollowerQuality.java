package org.creatorsearch.creator;

import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/**
 * What somebody found who looked at a sample of an account's followers, one by one, and at how
 * often such a look is right. All four numbers belong together: a share without the errors behind
 * it compares with no other.
 *
 * @param apparent share of the sample that looked doubtful, 0..1
 * @param sample followers looked at, at least 1
 * @param sensitivity share of doubtful followers that the look finds, 0..1
 * @param specificity share of genuine followers that it lets pass, 0..1; with the sensitivity more
 *     than 1, as a coin would reach 1
 */
public record FollowerQuality(
    double apparent, long sample, double sensitivity, double specificity) {
  private static final String PLACE = "audience.quality";

  public FollowerQuality {
    apparent = Rules.share(PLACE + ".apparent", apparent);
    sensitivity = Rules.share(PLACE + ".sensitivity", sensitivity);
    specificity = Rules.share(PLACE + ".specificity", specificity);
    if (!(sample >= 1 && sample <= Creator.GREATEST_COUNT)) {
      throw refused(
          "sample", "sample must be between 1 and " + Creator.GREATEST_COUNT + ", got " + sample);
    }
    if (!(sensitivity + specificity > 1)) {
      throw refused(
          "specificity",
          "sensitivity and specificity must add up to more than 1, got "
              + sensitivity
              + " and "
              + specificity);
    }
  }

  private static SearchException refused(String key, String rule) {
    return new SearchException(ErrorCode.INVALID_RANGE, PLACE + "." + rule).at(PLACE + "." + key);
  }
}
