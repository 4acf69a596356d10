package org.bordercatalogue.media;

/**
 * A file as somebody sent it.
 *
 * @param name as it was called there; only shown, never a path here
 */
@SuppressWarnings("ArrayRecordComponent") // read only, and never compared
public record Upload(String name, byte[] content) {}
