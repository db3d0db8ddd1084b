package org.creatorsearch.internal.index;

import org.apache.lucene.index.ConcurrentMergeScheduler;

/**
 * Merges in the background, whose failures are kept by the writer and told by whoever changes the
 * index next. Thrown, they would end a thread that nobody waits for, on standard error.
 */
final class QuietMerges extends ConcurrentMergeScheduler {
  @Override
  protected void handleMergeException(Throwable failure) {}
}
