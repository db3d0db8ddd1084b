package org.creatorsearch.benchmarks.tune;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.creatorsearch.benchmarks.metric.Difference;
import org.creatorsearch.benchmarks.metric.Ndcg;
import org.creatorsearch.benchmarks.metric.Scores;

/**
 * What a climb is worth: topics are dealt out, and those of each fold are answered with weights
 * that were found on all others.
 *
 * @param before by topic, nDCG@10 with the weights in use
 * @param after by topic, with weights that have not seen it
 * @param folds the weights of each fold
 * @param gains of each fold, the mean difference on its own topics
 */
record CrossValidation(
    Map<String, Double> before,
    Map<String, Double> after,
    List<Weights> folds,
    List<Double> gains) {

  static CrossValidation of(
      CoordinateAscent ascent,
      Objective objective,
      Weights start,
      List<String> topics,
      int folds,
      long seed) {
    var dealt = dealt(topics, folds, seed);
    var before = new LinkedHashMap<String, Double>();
    var after = new LinkedHashMap<String, Double>();
    var found = new ArrayList<Weights>();
    var gains = new ArrayList<Double>();
    for (var held : dealt) {
      var seen = topics.stream().filter(topic -> !held.contains(topic)).toList();
      var weights = ascent.best(start, seen);
      found.add(weights);
      gains.add(objective.gain(weights, held) - objective.gain(start, held));
      for (var topic : held) {
        before.put(topic, objective.gain(start, topic));
        after.put(topic, objective.gain(weights, topic));
      }
    }
    return new CrossValidation(before, after, found, gains);
  }

  private static List<List<String>> dealt(List<String> topics, int folds, long seed) {
    var shuffled = new ArrayList<>(topics);
    var random = new SplittableRandom(seed);
    for (var i = shuffled.size() - 1; i > 0; i--) {
      var other = random.nextInt(i + 1);
      shuffled.set(i, shuffled.set(other, shuffled.get(i)));
    }
    var dealt = new ArrayList<List<String>>();
    for (var i = 0; i < folds; i++) {
      dealt.add(new ArrayList<>());
    }
    for (var i = 0; i < shuffled.size(); i++) {
      dealt.get(i % folds).add(shuffled.get(i));
    }
    return dealt;
  }

  /** What is gained on topics that were not seen. */
  Difference difference(long seed) {
    var metric = new Ndcg(10);
    return Difference.of(new Scores(metric, after), new Scores(metric, before), seed);
  }
}
