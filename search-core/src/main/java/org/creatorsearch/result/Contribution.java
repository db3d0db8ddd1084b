package org.creatorsearch.result;

import org.creatorsearch.query.Signal;

/**
 * What one signal brings to a score. The points of all contributions add up to 100 times the score.
 *
 * @param signal the signal
 * @param value 0..1
 * @param weight the signal's share of all active weights, 0..1
 * @param points 100 x weight x value
 * @param detail the facts behind the value, in words
 */
public record Contribution(
    Signal signal, double value, double weight, double points, String detail) {}
