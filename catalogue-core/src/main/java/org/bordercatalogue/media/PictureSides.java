package org.bordercatalogue.media;

/**
 * How large a picture is kept; one that is smaller stays as it is.
 *
 * @param full the longest side, in pixels, that is kept at all
 * @param small the longest side of the one that pages show, in pixels
 */
public record PictureSides(int full, int small) {
    /** Of products: seen whole at once. */
    public static final PictureSides PRODUCT =
            new PictureSides(MediaSize.FULL_SIDE, MediaSize.SMALL_SIDE);

    /** Of what is opened to read the small print, such as the numbers on a plan. */
    public static final PictureSides PLAN = new PictureSides(4000, 1600);
}
