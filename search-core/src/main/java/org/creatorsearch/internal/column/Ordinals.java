package org.creatorsearch.internal.column;

import java.util.function.IntConsumer;

/** The ordinals of the values that each document has in one field. */
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
    /** With so many codes or more for each document, counts by code are not worth their array. */
    int FEW = 4;

    /** The code of each document. */
    Codes codes();

    /** The same with codes that are kept in another way. */
    Coded with(Codes sameCodes);

    /** Codes there are, if there are so many values. */
    int codeCount(int values);

    /** Adds counts by code to counts by value. */
    void resolve(int[] byCode, Counts counts);

    /** Adds one document with that code. */
    void add(int code, Counts counts);

    /**
     * Whether so few documents are better added one by one: counts by code cost something for each
     * code there is.
     */
    default boolean isBestOneByOne(int card, int values) {
      return (long) card * FEW < codeCount(values);
    }

    @Override
    default Tally tally(Counts counts, int card) {
      var codes = codes();
      var values = counts.byOrdinal().length;
      if (isBestOneByOne(card, values)) {
        return (docs, size) -> {
          for (var i = 0; i < size; i++) {
            add(codes.get(docs[i]), counts);
          }
        };
      }
      var byCode = new int[codeCount(values)];
      return new Tally() {
        @Override
        public void add(int[] docs, int size) {
          codes.count(docs, size, byCode);
        }

        @Override
        public void finish() {
          resolve(byCode, counts);
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
    public void resolve(int[] byCode, Counts counts) {
      var byOrdinal = counts.byOrdinal();
      for (var v = 0; v < byOrdinal.length; v++) {
        byOrdinal[v] += byCode[v + 1];
      }
      counts.addMissing(byCode[0]);
    }

    @Override
    public void add(int code, Counts counts) {
      if (code == 0) {
        counts.addMissing(1);
      } else {
        counts.byOrdinal()[code - 1]++;
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
   */
  record Sets(Codes codes, int[] starts, int[] ordinals) implements Coded {
    @Override
    public Sets with(Codes sameCodes) {
      return new Sets(sameCodes, starts, ordinals);
    }

    @Override
    public int codeCount(int values) {
      return starts.length - 1;
    }

    @Override
    public void resolve(int[] bySet, Counts counts) {
      var byOrdinal = counts.byOrdinal();
      for (var set = 0; set < bySet.length; set++) {
        var documents = bySet[set];
        if (documents != 0) {
          for (var at = starts[set]; at < starts[set + 1]; at++) {
            byOrdinal[ordinals[at]] += documents;
          }
          if (starts[set] == starts[set + 1]) {
            counts.addMissing(documents);
          }
        }
      }
    }

    @Override
    public void add(int set, Counts counts) {
      if (starts[set] == starts[set + 1]) {
        counts.addMissing(1);
      }
      for (var at = starts[set]; at < starts[set + 1]; at++) {
        counts.byOrdinal()[ordinals[at]]++;
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
