package org.creatorsearch.benchmarks.peer;

import java.nio.file.Path;
import org.creatorsearch.benchmarks.corpus.Shape;
import org.creatorsearch.benchmarks.corpus.ShapedCorpus;

/** Our own engine over the same creators in an index of another shape. */
public final class ShapedPeer extends EnginePeer {
  private final Shape shape;

  /** A peer that has no index yet. */
  public ShapedPeer(Shape shape) {
    this.shape = shape;
  }

  @Override
  public String name() {
    return "creators-" + shape.label();
  }

  @Override
  public void open(int creators, Path directory) {
    use(new ShapedCorpus(creators, shape, directory).opened());
  }
}
