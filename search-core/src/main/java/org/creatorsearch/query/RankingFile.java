package org.creatorsearch.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.error.WireName;
import org.creatorsearch.json.StrictJson;
import org.creatorsearch.json.StrictObject;

/**
 * What a file of rankings says.
 *
 * @param profiles by their names, in their order
 * @param beliefs by signal; those that are not there stay as they are
 */
record RankingFile(List<RankingProfile> profiles, Map<Signal, Belief> beliefs) {
  /** The key beside the names of profiles. */
  private static final String BELIEF = "belief";

  static RankingFile read(byte[] json) {
    var profiles = new ArrayList<RankingProfile>();
    var beliefs = new EnumMap<Signal, Belief>(Signal.class);
    var all = StrictJson.object(json);
    for (var name : all.keys()) {
      var one = all.requiredObject(name);
      if (name.equals(BELIEF)) {
        beliefs.putAll(beliefs(one));
      } else {
        profiles.add(profile(name, one));
      }
    }
    return new RankingFile(profiles, beliefs);
  }

  private static RankingProfile profile(String name, StrictObject one) {
    var description = one.string("description").orElse("");
    var provenance = one.object("provenance").map(RankingFile::texts).orElse(Map.of());
    var profile = new RankingProfile(name, description, weights(one), provenance);
    one.done();
    return profile;
  }

  private static Map<String, String> texts(StrictObject object) {
    var texts = new LinkedHashMap<String, String>();
    object.keys().forEach(key -> texts.put(key, object.requiredString(key)));
    return texts;
  }

  private static Map<Signal, Double> weights(StrictObject profile) {
    var weights = new EnumMap<Signal, Double>(Signal.class);
    profile
        .numbers("weights")
        .forEach((signal, weight) -> weights.put(Signal.named(signal), weight));
    return weights;
  }

  private static Map<Signal, Belief> beliefs(StrictObject bySignal) {
    var beliefs = new EnumMap<Signal, Belief>(Signal.class);
    for (var name : bySignal.keys()) {
      var signal = WireName.require(Signal.class, name, "belief." + name);
      Belief.requireFading(signal);
      var one = bySignal.requiredObject(name);
      var fresh = days(one, "freshDays");
      var halfLife = days(one, "halfLifeDays");
      beliefs.put(signal, new Belief(fresh, halfLife, one.string("reason").orElse("")));
      one.done();
    }
    return beliefs;
  }

  private static int days(StrictObject belief, String key) {
    var days =
        belief
            .integer(key)
            .orElseThrow(
                () ->
                    new SearchException(ErrorCode.MISSING_KEY, "\"" + key + "\" is missing")
                        .at(belief.place(key)));
    RequestRules.within(belief.place(key), key, days, Belief.MOST_DAYS);
    return (int) days;
  }
}
