package org.bordercatalogue.store;

/**
 * A picture or document that belongs to an entry; {@code sha256} is hexadecimal and names the
 * content.
 */
public record MediaReference(
        String entry, String sha256, String mediaType, String title, long bytes) {}
