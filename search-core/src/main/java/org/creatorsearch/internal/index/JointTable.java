package org.creatorsearch.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;
import org.creatorsearch.creator.JointShare;
import org.creatorsearch.error.WireName;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.column.DocBitsBuilder;
import org.creatorsearch.internal.column.ShareColumn;
import org.creatorsearch.schema.AudienceDimension;

/**
 * The joint audience shares of the few creators whose source knows them, by document. Where a table
 * says less than a filter asks (no row names a dimension that the filter does), the marginals are
 * used instead.
 */
public final class JointTable {
  static final String FIELD = "audience.joint";

  private static final char SEPARATOR = '|';

  private static final Comparator<Set<AudienceDimension>> COARSEST =
      Comparator.<Set<AudienceDimension>>comparingInt(Set::size).thenComparing(Set::toString);

  private final Map<Integer, List<Row>> rows;
  private final DocBits documents;

  private JointTable(Map<Integer, List<Row>> rows, int length) {
    this.rows = rows;
    var having = new DocBitsBuilder(length);
    rows.keySet().forEach(having::add);
    this.documents = having.build();
  }

  private record Row(Map<AudienceDimension, String> values, int points) {
    Set<AudienceDimension> dimensions() {
      return values.keySet();
    }
  }

  static BytesRef encode(List<JointShare> shares) {
    var pairs = new PairBytes();
    for (var share : shares) {
      var name =
          share.country().orElse("")
              + SEPARATOR
              + share.gender().map(WireName::wireName).orElse("")
              + SEPARATOR
              + share.age().map(WireName::wireName).orElse("");
      pairs.add(name, ShareColumn.basisPoints(share.share()));
    }
    return pairs.bytes();
  }

  static JointTable load(LeafReader reader) throws IOException {
    var rows = new HashMap<Integer, List<Row>>();
    var values = reader.getBinaryDocValues(FIELD);
    if (values != null) {
      while (values.nextDoc() < reader.maxDoc()) {
        var own = new ArrayList<Row>();
        PairBytes.read(values.binaryValue(), (name, points) -> own.add(row(name, points)));
        rows.put(values.docID(), own);
      }
    }
    return new JointTable(rows, reader.maxDoc());
  }

  private static Row row(String name, int points) {
    var parts = name.split("\\|", -1);
    var values = new EnumMap<AudienceDimension, String>(AudienceDimension.class);
    put(values, AudienceDimension.COUNTRY, parts[0]);
    put(values, AudienceDimension.GENDER, parts[1]);
    put(values, AudienceDimension.AGE, parts[2]);
    return new Row(values, points);
  }

  private static void put(
      Map<AudienceDimension, String> values, AudienceDimension dimension, String value) {
    if (!value.isEmpty()) {
      values.put(dimension, value);
    }
  }

  /** The documents that have a table, whatever it says. */
  public DocBits documents() {
    return documents;
  }

  /**
   * The joint share in basis points, where the document's table has rows on exactly these
   * dimensions or finer. Of rows on several sets of dimensions only the coarsest are added up:
   * finer ones tell of the same people again.
   */
  public Optional<Integer> points(int doc, Map<AudienceDimension, List<String>> wanted) {
    var own = rows.getOrDefault(doc, List.of());
    var coarsest =
        own.stream()
            .map(Row::dimensions)
            .filter(dimensions -> dimensions.containsAll(wanted.keySet()))
            .min(COARSEST);
    if (coarsest.isEmpty()) {
      return Optional.empty();
    }
    var sum =
        own.stream()
            .filter(r -> r.dimensions().equals(coarsest.get()))
            .filter(
                r ->
                    wanted.entrySet().stream()
                        .allMatch(w -> w.getValue().contains(r.values().get(w.getKey()))))
            .mapToInt(Row::points)
            .sum();
    return Optional.of(Math.min(sum, ShareColumn.WHOLE));
  }
}
