package org.creatorsearch;

import java.util.function.Consumer;

/**
 * Carries what a caller's own code throws past the translation of storage errors: a disk of theirs
 * that is full is no failure of the index.
 */
final class GuardedConsumer<T> implements Consumer<T> {
  private final Consumer<T> target;

  GuardedConsumer(Consumer<T> target) {
    this.target = target;
  }

  /** What the caller's code threw. */
  static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RuntimeException thrown;

    Failure(RuntimeException thrown) {
      super(thrown);
      this.thrown = thrown;
    }

    RuntimeException thrown() {
      return thrown;
    }
  }

  @Override
  public void accept(T value) {
    try {
      target.accept(value);
    } catch (RuntimeException e) {
      throw new Failure(e);
    }
  }
}
