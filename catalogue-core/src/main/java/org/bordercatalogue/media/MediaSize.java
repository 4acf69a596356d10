package org.bordercatalogue.media;

/** The sizes in which a picture is kept; a document has one. */
public enum MediaSize {
    FULL(""),
    SMALL("-small");

    /** The longest side of a picture, in pixels, that is kept at all. */
    public static final int FULL_SIDE = 1600;

    /** The longest side of a picture in lists, in pixels; twice of what is shown. */
    public static final int SMALL_SIDE = 480;

    private final String suffix;

    MediaSize(String suffix) {
        this.suffix = suffix;
    }

    /** What stands behind the hash in the name of a file. */
    public String suffix() {
        return suffix;
    }
}
