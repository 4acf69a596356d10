package org.bordercatalogue.review;

import org.bordercatalogue.draft.Fields;

/**
 * A section as it was posted.
 *
 * @param version that its writer had seen; 0 where nothing was saved yet
 */
public record SectionPost(String revision, String section, int version, Fields fields) {}
