package org.bordercatalogue.media;

/** What reading a file came to. */
public sealed interface Reading {
    /**
     * A picture, written anew so that nothing of the file but what is seen is left.
     *
     * @param type of both
     * @param full for its own page
     * @param small for lists
     */
    @SuppressWarnings("ArrayRecordComponent") // read only, and never compared
    record Picture(MediaType type, byte[] full, byte[] small) implements Reading {}

    /**
     * A document that may be kept as it is.
     *
     * @param words its text, as far as it was read; empty where it has none
     */
    record Document(String words) implements Reading {}

    /** It is not taken. */
    record Refused(MediaFault fault) implements Reading {}
}
