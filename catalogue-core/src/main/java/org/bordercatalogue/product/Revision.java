package org.bordercatalogue.product;

import java.time.Instant;
import java.util.Optional;

/**
 * One version of an entry's content; immutable once submitted.
 *
 * @param number counts from 1 within the entry
 * @param base the revision it was written from
 * @param contentHash SHA-256, hexadecimal, over the canonical JSON of the content
 * @param definitionVersion the registry's version when it was read
 */
public record Revision(
        String id,
        String entry,
        int number,
        Stage stage,
        Optional<String> base,
        String contentHash,
        String definitionVersion,
        Product content,
        String author,
        Instant createdAt) {}
