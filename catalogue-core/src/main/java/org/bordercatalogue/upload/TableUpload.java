package org.bordercatalogue.upload;

import java.time.Instant;
import java.util.Optional;

/**
 * A table that was sent in.
 *
 * @param account of whoever sent it
 * @param content its sheets, as JSON
 * @param outcome what was made of it, as JSON; absent until it is applied
 */
public record TableUpload(
        String id,
        String account,
        TableOwner owner,
        String fileName,
        String content,
        Instant uploadedAt,
        Optional<String> outcome) {}
