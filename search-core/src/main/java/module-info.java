/** Creator Search, the embeddable engine: open a {@link org.creatorsearch.SearchEngine}. */
@org.jspecify.annotations.NullMarked
module org.creatorsearch.core {
  requires com.fasterxml.jackson.databind;
  requires com.github.benmanes.caffeine;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.core;
  requires roaringbitmap;
  requires static transitive org.jspecify;
  requires transitive com.fasterxml.jackson.core;

  exports org.creatorsearch;
  exports org.creatorsearch.brief;
  exports org.creatorsearch.creator;
  exports org.creatorsearch.error;
  exports org.creatorsearch.ingest;
  exports org.creatorsearch.json;
  exports org.creatorsearch.measure;
  exports org.creatorsearch.query;
  exports org.creatorsearch.result;
  exports org.creatorsearch.schema;
  exports org.creatorsearch.theme;
}
