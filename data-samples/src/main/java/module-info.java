/**
 * Creators to try things with, as JSON Lines: generated ones and imported ones.
 *
 * <p>What is exported is how a caller starts each and what it is told; how creators are drawn and
 * tables are read is nobody else's to build on.
 */
@org.jspecify.annotations.NullMarked
module org.creatorsearch.samples {
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires de.siegmar.fastcsv;
  requires static org.jspecify;

  exports org.creatorsearch.samples.generated;
  exports org.creatorsearch.samples.imported;
}
