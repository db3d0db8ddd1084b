package org.creatorsearch.internal.rank;

import java.util.ArrayList;
import java.util.List;
import org.creatorsearch.fact.Fact;
import org.creatorsearch.fact.FactKind;

/** How many of the wishes a creator meets. */
record WishSignal(List<Wish> wishes) implements SignalSource {
  @Override
  public double value(int doc) {
    var met = 0.0;
    for (var wish : wishes) {
      met += wish.value(doc);
    }
    return met / wishes.size();
  }

  @Override
  public List<Fact> facts(int doc) {
    var facts = new ArrayList<Fact>();
    add(facts, FactKind.WISHES_MET, 1, doc);
    add(facts, FactKind.WISHES_UNKNOWN, 0.5, doc);
    add(facts, FactKind.WISHES_NOT_MET, 0, doc);
    return facts;
  }

  private void add(List<Fact> facts, FactKind kind, double value, int doc) {
    var words = new ArrayList<String>();
    var places = new ArrayList<Integer>();
    for (var i = 0; i < wishes.size(); i++) {
      if (wishes.get(i).value(doc) == value) {
        words.add(wishes.get(i).words());
        places.add(i);
      }
    }
    if (!words.isEmpty()) {
      facts.add(kind.of(List.copyOf(words), List.copyOf(places)));
    }
  }
}
