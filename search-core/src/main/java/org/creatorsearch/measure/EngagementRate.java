package org.creatorsearch.measure;

import org.creatorsearch.schema.EngagementDefinition;

/**
 * A measured engagement rate.
 *
 * @param definition the formula
 * @param windowDays posts this many days back from the newest were looked at: 30, 90 or 365
 * @param value the rate; 0.04 is four reactions per hundred
 * @param n posts behind it; fewer than 6 give low confidence
 */
public record EngagementRate(
    EngagementDefinition definition, int windowDays, double value, int n) {}
