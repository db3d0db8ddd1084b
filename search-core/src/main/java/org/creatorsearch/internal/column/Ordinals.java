package org.creatorsearch.internal.column;

import java.util.function.IntConsumer;

/**
 * The ordinals of the values that each document has in one field: the direction that counts are
 * taken in. Where a document has one value at most, or shares its whole set with others, it has one
 * code, so that a document is counted by one addition whatever it has, and what a code stands for
 * is worked out once at the end. Only sets that hardly anybody shares are counted value by value.
 * The other direction, documents by value, are {@link Postings}.
 */
sealed interface Ordinals {
  /**
   * Adds to {@code counts} the values of the documents that the tally is given, about {@code card}
   * of them.
   */
  Tally tally(Counts counts, int card);

  /** Hands over the ordinals of one document. */
  void values(int doc, IntConsumer consumer);

  /** Heap held, in bytes. */
  long bytes();

  /**
   * One code a document that stands for everything it has. Documents are counted by code, each once
   * whatever it has, and codes are resolved at the end.
   */
  sealed interface Coded extends Ordinals {
    /** The code of each document. */
    Codes codes();

    /** The same with codes that are kept in another way. */
    Coded with(Codes sameCodes);

    /** Codes there are, if there are so many values. */
    int codeCount(int values);

    /** The share of documents, 0..1, with codes that are not {@linkplain CodeCounter common}. */
    default double rareShare() {
      return 0;
    }

    /** Adds counts by code, of codes below {@code size}, to counts by value. */
    void resolve(int[] byCode, int size, Counts counts);

    /** Adds a document each with the first {@code size} codes. */
    void addAll(int[] codes, int size, Counts counts);

    @Override
    default Tally tally(Counts counts, int card) {
      var counter = new CodeCounter(new CodeMeaning.OfColumn(this, counts), card);
      var own = codes();
      var block = new int[DocBits.BLOCK];
      return new Tally() {
        @Override
        public void add(int[] docs, int size) {
          own.write(docs, size, block);
          counter.add(block, size);
        }

        @Override
        public void finish() {
          counter.finish();
        }
      };
    }

    @Override
    default long bytes() {
      return codes().bytes();
    }
  }

  /** At most one value a document: code 0 is none, code v + 1 is ordinal v. */
  record Single(Codes codes) implements Coded {
    @Override
    public Single with(Codes sameCodes) {
      return new Single(sameCodes);
    }

    @Override
    public int codeCount(int values) {
      return values + 1;
    }

    @Override
    public void resolve(int[] byCode, int size, Counts counts) {
      var byOrdinal = counts.byOrdinal();
      for (var code = 1; code < size; code++) {
        byOrdinal[code - 1] += byCode[code];
      }
      counts.addMissing(byCode[0]);
    }

    @Override
    public void addAll(int[] codes, int size, Counts counts) {
      var byOrdinal = counts.byOrdinal();
      for (var i = 0; i < size; i++) {
        if (codes[i] == 0) {
          counts.addMissing(1);
        } else {
          byOrdinal[codes[i] - 1]++;
        }
      }
    }

    @Override
    public void values(int doc, IntConsumer consumer) {
      var code = codes.get(doc);
      if (code != 0) {
        consumer.accept(code - 1);
      }
    }
  }

  /**
   * Any number of values a document, where many documents have the same ones: the code says which
   * set of values it is, and those of set s are at {@code starts[s]} to {@code starts[s + 1]} - 1.
   * Sets are numbered by falling frequency.
   */
  record Sets(Codes codes, int[] starts, int[] ordinals, double rareShare) implements Coded {
    @Override
    public Sets with(Codes sameCodes) {
      return new Sets(sameCodes, starts, ordinals, rareShare);
    }

    @Override
    public int codeCount(int values) {
      return starts.length - 1;
    }

    @Override
    public void resolve(int[] bySet, int size, Counts counts) {
      for (var set = 0; set < size; set++) {
        if (bySet[set] != 0) {
          add(set, bySet[set], counts);
        }
      }
    }

    @Override
    public void addAll(int[] sets, int size, Counts counts) {
      for (var i = 0; i < size; i++) {
        add(sets[i], 1, counts);
      }
    }

    private void add(int set, int documents, Counts counts) {
      var byOrdinal = counts.byOrdinal();
      var from = starts[set];
      var to = starts[set + 1];
      for (var at = from; at < to; at++) {
        byOrdinal[ordinals[at]] += documents;
      }
      if (from == to) {
        counts.addMissing(documents);
      }
    }

    @Override
    public void values(int doc, IntConsumer consumer) {
      var set = codes.get(doc);
      for (var at = starts[set]; at < starts[set + 1]; at++) {
        consumer.accept(ordinals[at]);
      }
    }

    @Override
    public long bytes() {
      return codes.bytes() + 32 + 4L * (starts.length + ordinals.length);
    }
  }

  /**
   * Any number of values a document: those of document d are at {@code starts[d]} to {@code
   * starts[d + 1]} - 1.
   */
  record Lists(int[] starts, Codes ordinals) implements Ordinals {
    @Override
    public Tally tally(Counts counts, int card) {
      var byOrdinal = counts.byOrdinal();
      return (docs, size) -> {
        var none = 0;
        for (var i = 0; i < size; i++) {
          var from = starts[docs[i]];
          var to = starts[docs[i] + 1];
          none += from == to ? 1 : 0;
          for (var at = from; at < to; at++) {
            byOrdinal[ordinals.get(at)]++;
          }
        }
        counts.addMissing(none);
      };
    }

    @Override
    public void values(int doc, IntConsumer consumer) {
      for (var at = starts[doc]; at < starts[doc + 1]; at++) {
        consumer.accept(ordinals.get(at));
      }
    }

    @Override
    public long bytes() {
      return 16 + 4L * starts.length + ordinals.bytes();
    }
  }
}
