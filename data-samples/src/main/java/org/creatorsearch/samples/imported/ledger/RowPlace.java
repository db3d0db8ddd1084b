package org.creatorsearch.samples.imported.ledger;

/**
 * Where a row stands.
 *
 * @param file the index of its file among those of the import
 * @param line its first line, from 1; in JSON its number in the list
 */
public record RowPlace(int file, long line) {}
