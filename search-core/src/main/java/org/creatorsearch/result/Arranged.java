package org.creatorsearch.result;

/**
 * How a page was arranged.
 *
 * @param window how many of the best matches are arranged: as many as the request's arrangement
 *     says, or all where fewer match
 * @param beyond whether the page lies after them, and so is in the order of scores
 * @param moved hits of the page that stand elsewhere than by their scores
 */
public record Arranged(int window, boolean beyond, int moved) {}
