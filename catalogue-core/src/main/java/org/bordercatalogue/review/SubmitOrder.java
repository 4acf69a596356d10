package org.bordercatalogue.review;

import java.util.Optional;

/**
 * That a draft is to be sent in.
 *
 * @param duplicateAnswer why it is not the product that it looks like
 * @param key made by whoever asks, so that asking again sends in nothing twice
 * @param version of the draft that was seen, where it must not be another
 */
public record SubmitOrder(
        String revision,
        Optional<String> duplicateAnswer,
        Optional<String> key,
        Optional<String> version) {
    public SubmitOrder(String revision, Optional<String> duplicateAnswer, Optional<String> key) {
        this(revision, duplicateAnswer, key, Optional.empty());
    }
}
