package org.creatorsearch.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.creatorsearch.ingest.CreatorJson;
import org.creatorsearch.samples.generated.Regime;
import org.creatorsearch.samples.generated.SampleCreators;
import org.creatorsearch.schema.Schema;

/**
 * The creators of a regime, generated ones and odd ones, and what they may change into.
 *
 * @param subjects creators as they come
 * @param changed other creators under the same ids
 */
record Population(List<Subject> subjects, List<Subject> changed) {
  private static final int GENERATED = 260;
  private static final int ODD = 80;
  private static final Map<Regime, Population> KNOWN = new EnumMap<>(Regime.class);

  static synchronized Population of(Regime regime) {
    return KNOWN.computeIfAbsent(regime, Population::make);
  }

  private static Population make(Regime regime) {
    var subjects = subjects(regime, 1);
    var others = subjects(regime, 2);
    var changed = new ArrayList<Subject>();
    for (var i = 0; i < subjects.size(); i++) {
      changed.add(named(others.get(i), subjects.get(i).id()));
    }
    return new Population(subjects, changed);
  }

  private static List<Subject> subjects(Regime regime, long seed) {
    var subjects = new ArrayList<Subject>();
    SampleCreators.of(seed)
        .regime(regime)
        .lines(GENERATED)
        .forEach(line -> subjects.add(read(line.getBytes(UTF_8))));
    var odd = new OddCreators(new Random(seed));
    for (var i = 0; i < ODD; i++) {
      subjects.add(read(CreatorJson.write(odd.next(id(seed, i)))));
    }
    return subjects;
  }

  /** Some ids sort one way by characters and another by code points. */
  private static String id(long seed, int i) {
    return "odd:" + seed + (i % 3 == 0 ? "😀" : i % 3 == 1 ? "～" : ":") + i;
  }

  private static Subject named(Subject subject, String id) {
    var json = new String(CreatorJson.write(subject.creator()), UTF_8);
    return read(json.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"" + id + "\"").getBytes(UTF_8));
  }

  private static Subject read(byte[] json) {
    return Subject.of(CreatorJson.read(json, Schema.standard()), Corpus.TODAY);
  }
}
