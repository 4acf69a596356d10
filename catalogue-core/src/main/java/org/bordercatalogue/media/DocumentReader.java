package org.bordercatalogue.media;

/** Judges documents and reads their text, within bounds. Safe for concurrent use. */
public interface DocumentReader {
    /** Answers the document or why it is not taken. */
    Reading read(byte[] content);
}
