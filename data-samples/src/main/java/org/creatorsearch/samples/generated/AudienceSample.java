package org.creatorsearch.samples.generated;

import java.util.List;

/**
 * Who watches, as a sample of them says.
 *
 * @param source who was sampled
 * @param sample how many were
 */
record AudienceSample(
    String source,
    int sample,
    List<Share> country,
    List<Share> gender,
    List<Share> age,
    List<Share> language,
    List<Share> interest) {}
