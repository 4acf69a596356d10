package org.bordercatalogue.media;

/** What came of taking a file in. */
public sealed interface Taken {
    /**
     * It is in the folder.
     *
     * @param sha256 of what is kept, by which it is named
     * @param name as its sender called it
     * @param bytes kept, all sizes of a picture together
     * @param words of a document
     */
    record Kept(String sha256, MediaType type, String name, long bytes, String words)
            implements Taken {}

    /** It is not, and nothing of it is. */
    record Refused(MediaFault fault) implements Taken {}
}
