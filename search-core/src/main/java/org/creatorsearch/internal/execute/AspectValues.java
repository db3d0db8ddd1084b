package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorsearch.creator.Contact;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.query.Aspect;
import org.creatorsearch.schema.PriceBands;
import org.creatorsearch.schema.Schema;

/**
 * The values that creators have in the aspects of an arrangement: from columns where they are
 * counted, and from the profile where they are not, so that agencies and persons take no memory.
 * Confined to one thread.
 */
final class AspectValues {
  private static final Set<Aspect> PROFILED =
      EnumSet.of(Aspect.PRICE, Aspect.AGENCY, Aspect.PERSON);

  private final Set<Aspect> aspects;
  private final Snapshot snapshot;
  private final Schema schema;

  AspectValues(Set<Aspect> aspects, Snapshot snapshot, Schema schema) {
    this.aspects = aspects;
    this.snapshot = snapshot;
    this.schema = schema;
  }

  Map<Aspect, List<String>> of(Candidate candidate) throws IOException {
    var values = new EnumMap<Aspect, List<String>>(Aspect.class);
    for (var aspect : aspects) {
      if (!PROFILED.contains(aspect)) {
        values.put(aspect, counted(candidate, aspect.wireName()));
      }
    }
    if (values.size() < aspects.size()) {
      var creator = candidate.segment().summary(candidate.doc());
      for (var aspect : aspects) {
        if (PROFILED.contains(aspect)) {
          values.put(aspect, told(creator, aspect));
        }
      }
    }
    return values;
  }

  private List<String> told(Creator creator, Aspect aspect) {
    return switch (aspect) {
      case PRICE ->
          creator.price().stream()
              .map(price -> PriceBands.of(schema, price.currency(), price.post()))
              .toList();
      case AGENCY -> folded(creator.contact().flatMap(Contact::agency));
      case PERSON -> folded(creator.person());
      default -> throw new IllegalArgumentException(aspect.wireName());
    };
  }

  private List<String> counted(Candidate candidate, String field) {
    var values = new ArrayList<String>();
    var dictionary = snapshot.dictionaries().of(field);
    candidate
        .segment()
        .columns()
        .keyword(field)
        .values(candidate.doc(), ordinal -> values.add(dictionary.value(ordinal)));
    return values;
  }

  private static List<String> folded(Optional<String> value) {
    return value.map(text -> text.toLowerCase(Locale.ROOT)).stream().toList();
  }
}
