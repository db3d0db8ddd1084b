package org.creatorsearch.internal.column;

/** Where the counts of codes go. */
interface CodeMeaning {
  /** Codes are below this number. */
  int codes();

  /** Adds counts by code, of codes below {@code size}. */
  void resolve(int[] byCode, int size);

  /** Adds a document each with the first {@code size} codes. */
  void addAll(int[] codes, int size);

  /** The codes of one column, whose values are counted. */
  record OfColumn(Ordinals.Coded ordinals, Counts counts) implements CodeMeaning {
    @Override
    public int codes() {
      return ordinals.codeCount(counts.byOrdinal().length);
    }

    @Override
    public void resolve(int[] byCode, int size) {
      ordinals.resolve(byCode, size, counts);
    }

    @Override
    public void addAll(int[] codes, int size) {
      ordinals.addAll(codes, size, counts);
    }
  }
}
