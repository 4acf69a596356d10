package org.bordercatalogue.review;

import java.util.Optional;
import org.bordercatalogue.draft.Fields;

/**
 * What an organiser writes right.
 *
 * @param contentHash of the text that the reviewer read
 * @param fields the corrected fields whole; the others stay as they are
 */
public record Correction(
        String revision, String contentHash, Fields fields, String reason, Optional<String> key) {}
