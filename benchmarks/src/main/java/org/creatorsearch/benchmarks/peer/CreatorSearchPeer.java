package org.creatorsearch.benchmarks.peer;

import java.nio.file.Path;
import org.creatorsearch.benchmarks.corpus.Corpus;

/** Our own engine over the standard index, in one segment. */
public final class CreatorSearchPeer extends EnginePeer {
  @Override
  public String name() {
    return "creator-search";
  }

  @Override
  public void open(int creators, Path directory) {
    use(new Corpus(creators, directory).opened());
  }
}
