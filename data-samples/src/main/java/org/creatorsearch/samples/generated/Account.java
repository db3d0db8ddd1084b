package org.creatorsearch.samples.generated;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One account, complete: everything a profile and a line of truth are written from.
 *
 * @param person shared by the accounts of one person; absent when there is only one
 * @param openToWork absent when unknown
 * @param audienceBy who measured the audience, and {@code audienceAt} when
 */
record Account(
    String id,
    String handle,
    @Nullable String person,
    String bio,
    boolean verified,
    @Nullable ContactRoute contact,
    @Nullable Boolean openToWork,
    List<String> hashtags,
    List<String> brands,
    long following,
    long postCount,
    Persona persona,
    Standing standing,
    Incident incident,
    List<Week> history,
    List<ShownPost> posts,
    @Nullable AudienceSample audience,
    String audienceBy,
    LocalDate audienceAt,
    @Nullable PostPrice price) {}
