package org.bordercatalogue.review;

import java.util.Optional;
import org.bordercatalogue.draft.Fields;

/**
 * A change of what is live that nobody needs to look at first.
 *
 * @param liveRevision that its writer had seen
 * @param fields of capabilities that are instant, whole
 * @param key made by whoever asks, so that asking again changes nothing twice
 */
public record InstantEdit(String entry, String liveRevision, Fields fields, Optional<String> key) {}
