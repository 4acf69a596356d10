package org.bordercatalogue.media;

/**
 * A file as somebody sent it.
 *
 * @param name as it was called there; only shown, never a path here
 */
public record Upload(String name, byte[] content) {}
