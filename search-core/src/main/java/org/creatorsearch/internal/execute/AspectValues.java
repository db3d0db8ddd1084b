package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.query.Aspect;
import org.creatorsearch.schema.PriceBands;
import org.creatorsearch.schema.Schema;

/**
 * The values that creators have in the aspects of an arrangement: from columns where they are
 * counted, and from what is stored of them where they are not, so that agencies and persons take no
 * memory. Confined to one thread.
 */
final class AspectValues {
  private final Set<Aspect> aspects;
  private final Snapshot snapshot;
  private final Schema schema;
  private final Deadline deadline;

  AspectValues(Set<Aspect> aspects, Snapshot snapshot, Schema schema, Deadline deadline) {
    this.aspects = aspects;
    this.snapshot = snapshot;
    this.schema = schema;
    this.deadline = deadline;
  }

  /** The values of candidates, in their order. */
  List<Map<Aspect, List<String>>> of(List<Candidate> candidates) throws IOException {
    return SegmentWise.read(candidates, this::of);
  }

  private List<Map<Aspect, List<String>>> of(Segment segment, int[] docs) throws IOException {
    var all = new ArrayList<Map<Aspect, List<String>>>(docs.length);
    for (var ignored : docs) {
      all.add(new EnumMap<>(Aspect.class));
    }
    for (var aspect : aspects) {
      deadline.check();
      var values = values(aspect, segment, docs);
      for (var i = 0; i < docs.length; i++) {
        all.get(i).put(aspect, values.get(i));
      }
    }
    return all;
  }

  private List<List<String>> values(Aspect aspect, Segment segment, int[] docs) throws IOException {
    return switch (aspect) {
      case TIER, PLATFORM, COUNTRY, LANGUAGES, THEMES -> counted(aspect.wireName(), segment, docs);
      case PRICE -> priced(segment, docs);
      case AGENCY -> segment.ties(docs).stream().map(t -> folded(t.agency())).toList();
      case PERSON -> segment.ties(docs).stream().map(t -> folded(t.person())).toList();
    };
  }

  private List<List<String>> counted(String field, Segment segment, int[] docs) {
    var dictionary = snapshot.dictionaries().of(field);
    var column = segment.columns().keyword(field);
    var all = new ArrayList<List<String>>(docs.length);
    for (var doc : docs) {
      var values = new ArrayList<String>();
      column.values(doc, ordinal -> values.add(dictionary.value(ordinal)));
      all.add(values);
    }
    return all;
  }

  private List<List<String>> priced(Segment segment, int[] docs) {
    var prices = segment.columns().decimal("price");
    var all = new ArrayList<List<String>>(docs.length);
    for (var doc : docs) {
      all.add(
          prices.present().contains(doc)
              ? List.of(PriceBands.of(schema, segment.derived().currency(doc), prices.get(doc)))
              : List.of());
    }
    return all;
  }

  private static List<String> folded(Optional<String> value) {
    return value.map(text -> text.toLowerCase(Locale.ROOT)).stream().toList();
  }
}
