package org.creatorsearch.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.creatorsearch.internal.column.DatedColumn;
import org.creatorsearch.internal.column.FacetColumn;
import org.creatorsearch.internal.column.KeywordColumn;
import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.column.Records;
import org.creatorsearch.internal.column.ShareColumn;
import org.creatorsearch.result.MemoryReport.Held;
import org.creatorsearch.schema.Ability;
import org.creatorsearch.schema.Field;
import org.creatorsearch.schema.FieldType;
import org.creatorsearch.schema.Origin;
import org.creatorsearch.schema.Schema;

/**
 * The columns of one segment. They depend on nothing but the segment's files, which never change,
 * so they are built once and serve every snapshot that the segment is part of; what is seldom asked
 * for is built when it is first asked for. Safe for use by many threads.
 */
public final class SegmentColumns {
  /** Through which columns are read that nobody has asked for yet. */
  private final LeafReader reader;

  private final Dictionaries dictionaries;
  private final ConcurrentHashMap<String, KeywordColumn> keywords;
  private final ConcurrentHashMap<String, NumberColumn> numbers;
  private final ConcurrentHashMap<String, FacetColumn> buckets;
  private final ConcurrentHashMap<String, AudienceColumn> shares;
  private final ConcurrentHashMap<String, DatedColumn> dated;
  private final ConcurrentHashMap<String, JointTable> joint;
  private final ConcurrentHashMap<String, int[]> textLengths;
  private final int[] idOrder;

  /** Tells segments apart, whatever readers they are read through. */
  private final IndexReader.CacheKey segment;

  SegmentColumns(LeafReader reader, Dictionaries dictionaries) {
    this.reader = reader;
    this.dictionaries = dictionaries;
    this.keywords = new ConcurrentHashMap<>();
    this.numbers = new ConcurrentHashMap<>();
    this.buckets = new ConcurrentHashMap<>();
    this.shares = new ConcurrentHashMap<>();
    this.dated = new ConcurrentHashMap<>();
    this.joint = new ConcurrentHashMap<>();
    this.textLengths = new ConcurrentHashMap<>();
    this.idOrder = reading(() -> ColumnReader.idOrder(reader));
    this.segment = reader.getCoreCacheHelper().getKey();
  }

  private SegmentColumns(LeafReader reader, SegmentColumns columns) {
    this.reader = reader;
    this.dictionaries = columns.dictionaries;
    this.keywords = columns.keywords;
    this.numbers = columns.numbers;
    this.buckets = columns.buckets;
    this.shares = columns.shares;
    this.dated = columns.dated;
    this.joint = columns.joint;
    this.textLengths = columns.textLengths;
    this.idOrder = columns.idOrder;
    this.segment = columns.segment;
  }

  /**
   * The same columns, read on through {@code reader}. A segment is read through a new reader each
   * time documents of it are deleted, and the old one is closed when its last snapshot is.
   */
  SegmentColumns through(LeafReader newer) {
    return new SegmentColumns(newer, this);
  }

  /** Whether these are columns of one segment. */
  boolean isSameSegment(SegmentColumns other) {
    return segment.equals(other.segment);
  }

  /** Builds what searches are likely to ask for, column by column. */
  SegmentColumns warm(Schema schema, SideBySide threads) {
    var columns = new ArrayList<Runnable>();
    if (length() >= HotFields.LEAST_DOCUMENTS) {
      // First, because they take longest.
      HotFields.RANGES.forEach(name -> columns.add(() -> number(schema.field(name)).indexed()));
    }
    schema.fields().forEach(field -> columns.add(() -> warm(field)));
    columns.add(() -> count(RateColumn.USUAL.sample()));
    columns.add(this::textLengths);
    threads.run(columns);
    pack(schema);
    return this;
  }

  /** What is counted together is put together. */
  private void pack(Schema schema) {
    var fields = HotFields.PACKED.stream().map(schema::field).toList();
    var columns =
        fields.stream()
            .map(f -> f.type().numeric() ? buckets(f) : keyword(f.name()).facet())
            .toList();
    var packed = Records.pack(columns, length());
    for (var i = 0; i < fields.size(); i++) {
      var name = fields.get(i).name();
      var column = packed.get(i);
      if (fields.get(i).type().numeric()) {
        buckets.put(name, column);
      } else {
        keywords.computeIfPresent(name, (n, same) -> same.with(column));
      }
    }
  }

  private void warm(Field field) {
    var inDocValues = field.can(Ability.FACET);
    if (HotFields.LATE.contains(field.name()) || field.can(Ability.TARGETED)) {
      return;
    }
    if (field.type().keyword() && inDocValues) {
      keyword(field.name());
    } else if (field.type() == FieldType.SHARES) {
      audience(field.name());
    } else if (field.type() == FieldType.DECIMAL && !Derived.FIELDS.contains(field.name())) {
      decimal(field.name());
    } else if (field.type() == FieldType.COUNT || field.type() == FieldType.DAYS) {
      count(field.name());
    }
  }

  /** Documents in the segment, deleted ones included. */
  public int length() {
    return reader.maxDoc();
  }

  /** The rank of a document's id among those of the segment. */
  public int idRank(int doc) {
    return idOrder[doc];
  }

  /** The column of a keyword field. */
  public KeywordColumn keyword(String field) {
    return keywords.computeIfAbsent(
        field, f -> reading(() -> ColumnReader.keywords(reader, f, dictionaries.of(f))));
  }

  /** Hands over the ordinals that a document has in a field of keywords; none in other fields. */
  void values(String field, int doc, IntConsumer consumer) {
    var column = keywords.get(field);
    if (column != null) {
      column.values(doc, consumer);
    }
  }

  /** The column of a field of numbers by the ranges of its histogram. */
  public FacetColumn buckets(Field field) {
    return buckets.computeIfAbsent(field.name(), name -> number(field).buckets(field.bounds()));
  }

  private NumberColumn number(Field field) {
    return field.type() == FieldType.DECIMAL ? decimal(field.name()) : count(field.name());
  }

  /** The columns that can be counted and have been built. */
  Set<FacetColumn> facets() {
    var facets = new HashSet<>(buckets.values());
    keywords.values().forEach(column -> facets.add(column.facet()));
    return facets;
  }

  /** Of these, what is counted most. */
  Set<FacetColumn> packed() {
    var packed = new HashSet<FacetColumn>();
    for (var name : HotFields.PACKED) {
      var ofNumbers = buckets.get(name);
      packed.add(ofNumbers == null ? keyword(name).facet() : ofNumbers);
    }
    return packed;
  }

  /**
   * The column of whole numbers of that name; days count from 1970. Confined to one thread, since
   * it may read.
   */
  public NumberColumn count(String name) {
    return numbers(name, false);
  }

  /**
   * The column of that name that holds numbers in single precision. Confined to one thread, since
   * it may read.
   */
  public NumberColumn decimal(String name) {
    return numbers(name, true);
  }

  private NumberColumn numbers(String name, boolean decimal) {
    return numbers
        .computeIfAbsent(name, n -> reading(() -> ColumnReader.numbers(reader, n, decimal)))
        .through(() -> onDisk(name, decimal));
  }

  /** The numbers of a field that only those look at who look at every document. */
  NumberOnDisk onDisk(String name, boolean decimal) {
    return new NumberOnDisk(reader, name, decimal);
  }

  /** The formats of posts, which only those look at who look at every document. */
  FormatsOnDisk formats() {
    return new FormatsOnDisk(reader);
  }

  /** The days on which the values of an origin were seen. */
  public OriginDays days(Origin origin) {
    return new OriginDays(this, origin);
  }

  /** By document, the sum of its weighted term frequencies, which its score is held against. */
  public int[] textLengths() {
    return textLengths.computeIfAbsent(
        ProfileDocument.TEXT, f -> reading(() -> ColumnReader.lengths(reader, f)));
  }

  /** The audience shares of a dimension's field. */
  public ShareColumn shares(String field) {
    return audience(field).through(reader, field);
  }

  /** What is kept in memory of a dimension's field. */
  AudienceColumn audience(String field) {
    return shares.computeIfAbsent(
        field, f -> reading(() -> AudienceColumn.load(reader, f, dictionaries.of(f))));
  }

  /** The days on which brands were last advertised. */
  public DatedColumn brandDays() {
    return dated.computeIfAbsent(
        ProfileDocument.BRAND_DAYS,
        f -> reading(() -> ColumnReader.dated(reader, f, dictionaries.of("brands"))));
  }

  /** The joint audience shares that are known. */
  public JointTable joint() {
    return joint.computeIfAbsent(JointTable.FIELD, f -> reading(() -> JointTable.load(reader)));
  }

  /** Heap held, by column. */
  public Map<String, Held> held() {
    var held = new TreeMap<String, Held>();
    keywords.forEach((name, column) -> held.put(name, column.held()));
    numbers.forEach((name, column) -> held.put(name, column.held()));
    buckets.forEach((name, column) -> held.merge(name, column.held(), Held::plus));
    shares.forEach((name, column) -> held.put(name, column.held()));
    dated.forEach((name, column) -> held.put(name, new Held(column.bytes(), 0, 0)));
    textLengths.forEach(
        (name, lengths) -> held.put(name, new Held(16 + 4L * lengths.length, 0, 0)));
    held.put("id", new Held(16 + 4L * idOrder.length, 0, 0));
    return held;
  }

  private interface Reading<T> {
    T read() throws IOException;
  }

  private static <T> T reading(Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
