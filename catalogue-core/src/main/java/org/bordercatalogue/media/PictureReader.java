package org.bordercatalogue.media;

/** Decodes pictures and writes them anew. Safe for concurrent use. */
public interface PictureReader {
    /** Answers a picture or why it is none; looks at its size before it decodes it. */
    Reading read(MediaType type, byte[] content, long mostPixels, PictureSides sides);
}
