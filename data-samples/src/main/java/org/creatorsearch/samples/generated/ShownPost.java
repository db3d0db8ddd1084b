package org.creatorsearch.samples.generated;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A post as everyone sees it; counters that are hidden are null. */
record ShownPost(
    String id,
    Instant at,
    String format,
    String text,
    @Nullable Long views,
    @Nullable Long likes,
    @Nullable Long comments,
    @Nullable Long shares,
    @Nullable Long saves,
    @Nullable String sponsor,
    boolean paid) {}
