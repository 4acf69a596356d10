package org.bordercatalogue.draft;

import java.time.Instant;

/**
 * A section of a draft as it was saved.
 *
 * @param version counts from 1 within the section
 */
public record SavedSection(
        String revision,
        String section,
        int version,
        Fields fields,
        String savedBy,
        Instant savedAt) {}
