/**
 * Creator Search, the embeddable engine: open a {@link org.creatorsearch.SearchEngine}.
 *
 * <p>What is exported is what an embedding program calls. Jackson's generator is among it, since
 * {@link org.creatorsearch.ingest.CreatorJson} writes profiles into documents of the caller's own.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module") // the service is named below, and is no part of this build step
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
  exports org.creatorsearch.fact;
  exports org.creatorsearch.ingest;
  exports org.creatorsearch.measure;
  exports org.creatorsearch.query;
  exports org.creatorsearch.result;
  exports org.creatorsearch.safety;
  exports org.creatorsearch.schema;
  exports org.creatorsearch.theme;

  // The service reads requests as strictly as this library reads profiles.
  exports org.creatorsearch.json to
      org.creatorsearch.server;
}
