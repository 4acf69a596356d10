package org.bordercatalogue.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Makes pictures, honest and other. */
final class Pictures {
    private static final int PNG_HEADER_END = 33;

    private Pictures() {}

    static byte[] jpeg(int width, int height) {
        return written(drawn(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    static byte[] png(int width, int height, int kind) {
        return written(drawn(width, height, kind), "png");
    }

    static byte[] png() {
        return png(24, 16, BufferedImage.TYPE_INT_RGB);
    }

    static byte[] resource(String name) {
        try (InputStream file = Pictures.class.getResourceAsStream("/media/" + name)) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With notes of a camera that was held this way, at a place. */
    static byte[] noted(byte[] jpeg, int orientation) {
        ByteBuffer notes = ByteBuffer.allocate(64);
        notes.put("Exif\0\0MM\0*".getBytes(ISO_8859_1)).putInt(8).putShort((short) 1);
        notes.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        notes.putShort((short) orientation).putShort((short) 0).putInt(0);
        notes.put("GPS 46.2,6.1".getBytes(ISO_8859_1));
        return withSegment(jpeg, 0xE1, notes.array());
    }

    static byte[] commented(byte[] jpeg, String comment) {
        return withSegment(jpeg, 0xFE, comment.getBytes(ISO_8859_1));
    }

    private static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        ByteBuffer made = ByteBuffer.allocate(jpeg.length + content.length + 4);
        made.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) marker);
        made.putShort((short) (content.length + 2)).put(content);
        made.put(jpeg, 2, jpeg.length - 2);
        return made.array();
    }

    /** A PNG whose header says these sides, whatever follows. */
    static byte[] claiming(byte[] png, int width, int height) {
        byte[] made = png.clone();
        ByteBuffer bytes = ByteBuffer.wrap(made);
        bytes.putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(made, 12, 17);
        bytes.putInt(29, (int) sum.getValue());
        return made;
    }

    static byte[] withText(byte[] png, String text) {
        byte[] content = ("Comment\0" + text).getBytes(ISO_8859_1);
        ByteBuffer chunk = ByteBuffer.allocate(content.length + 12);
        CRC32 sum = new CRC32();
        sum.update("tEXt".getBytes(ISO_8859_1));
        sum.update(content);
        chunk.putInt(content.length).put("tEXt".getBytes(ISO_8859_1)).put(content);
        chunk.putInt((int) sum.getValue());
        ByteBuffer made = ByteBuffer.allocate(png.length + chunk.capacity());
        made.put(png, 0, PNG_HEADER_END).put(chunk.array());
        made.put(png, PNG_HEADER_END, png.length - PNG_HEADER_END);
        return made.array();
    }

    /** A JPEG whose header says the largest sides there are. */
    static byte[] floodedJpeg() {
        byte[] made = jpeg(24, 16);
        for (int at = 2; at < made.length - 9; at++) {
            if ((made[at] & 0xFF) == 0xFF && (made[at + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(made)
                        .putShort(at + 5, (short) 65500)
                        .putShort(at + 7, (short) 65500);
                return made;
            }
        }
        throw new IllegalStateException("a JPEG has a frame");
    }

    private static BufferedImage drawn(int width, int height, int kind) {
        BufferedImage picture = new BufferedImage(width, height, kind);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(new Color(200, 60, 20));
        graphics.fillRect(0, 0, Math.max(1, width / 2), height);
        graphics.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
