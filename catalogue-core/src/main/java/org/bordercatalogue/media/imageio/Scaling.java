package org.bordercatalogue.media.imageio;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes pictures smaller, half by half, which keeps fine lines. */
final class Scaling {
    private Scaling() {}

    /** The picture in plain colours, no side longer than this; never larger than it was. */
    static BufferedImage within(BufferedImage picture, int side) {
        double factor =
                Math.min(1, (double) side / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
        BufferedImage present = picture;
        while (present.getWidth() >= 2 * width && present.getHeight() >= 2 * height) {
            present = drawn(present, present.getWidth() / 2, present.getHeight() / 2);
        }
        return drawn(present, width, height);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        int kind =
                picture.getColorModel().hasAlpha()
                        ? BufferedImage.TYPE_INT_ARGB
                        : BufferedImage.TYPE_INT_RGB;
        BufferedImage made = new BufferedImage(width, height, kind);
        Graphics2D graphics = made.createGraphics();
        try {
            graphics.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(picture, 0, 0, width, height, null);
        } finally {
            graphics.dispose();
        }
        return made;
    }
}
