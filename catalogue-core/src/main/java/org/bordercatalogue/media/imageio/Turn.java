package org.bordercatalogue.media.imageio;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * How a camera was held: what has to be done to a picture so that up is up, in the order of the
 * codes 1 to 8 of EXIF.
 */
enum Turn {
    NONE(1, 0, 0, 1),
    MIRRORED(-1, 0, 0, 1),
    UPSIDE_DOWN(-1, 0, 0, -1),
    UPSIDE_DOWN_MIRRORED(1, 0, 0, -1),
    ON_ITS_SIDE_MIRRORED(0, 1, 1, 0),
    RIGHT(0, 1, -1, 0),
    RIGHT_MIRRORED(0, -1, -1, 0),
    LEFT(0, -1, 1, 0);

    private final int xOfX;
    private final int yOfX;
    private final int xOfY;
    private final int yOfY;

    Turn(int xOfX, int yOfX, int xOfY, int yOfY) {
        this.xOfX = xOfX;
        this.yOfX = yOfX;
        this.xOfY = xOfY;
        this.yOfY = yOfY;
    }

    /** The turn of a code; none for one that there is not. */
    static Turn of(int code) {
        return code >= 1 && code <= values().length ? values()[code - 1] : NONE;
    }

    BufferedImage apply(BufferedImage picture) {
        if (this == NONE) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean upright = xOfX != 0;
        BufferedImage turned =
                new BufferedImage(
                        upright ? width : height, upright ? height : width, picture.getType());
        // Whatever lands left of or above the corner is moved back by the side it lies along.
        int right = (xOfX < 0 ? width : 0) + (xOfY < 0 ? height : 0);
        int down = (yOfX < 0 ? width : 0) + (yOfY < 0 ? height : 0);
        Graphics2D graphics = turned.createGraphics();
        try {
            graphics.drawImage(
                    picture, new AffineTransform(xOfX, yOfX, xOfY, yOfY, right, down), null);
        } finally {
            graphics.dispose();
        }
        return turned;
    }
}
