package org.bordercatalogue.media.imageio;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing of a camera's notes that is needed before they are thrown away. */
final class Exif {
    private static final int START_OF_SCAN = 0xDA;
    private static final int NOTES = 0xE1;
    private static final String SIGN = "Exif\0\0";
    private static final int ORIENTATION = 0x0112;
    private static final int FIELD_BYTES = 12;

    private Exif() {}

    /** How the camera was held; {@link Turn#NONE} where nothing readable says so. */
    static Turn turn(byte[] jpeg) {
        ByteBuffer bytes = ByteBuffer.wrap(jpeg);
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
            int marker = jpeg[at + 1] & 0xFF;
            int length = bytes.getShort(at + 2) & 0xFFFF;
            if (marker == START_OF_SCAN || length < 2 || at + 2 + length > jpeg.length) {
                return Turn.NONE;
            }
            if (marker == NOTES && isExif(jpeg, at + 4, length - 2)) {
                int from = at + 4 + SIGN.length();
                return orientation(bytes.slice(from, length - 2 - SIGN.length()));
            }
            at += 2 + length;
        }
        return Turn.NONE;
    }

    private static boolean isExif(byte[] jpeg, int at, int length) {
        return length > SIGN.length() + 8
                && new String(jpeg, at, SIGN.length(), ISO_8859_1).equals(SIGN);
    }

    private static Turn orientation(ByteBuffer notes) {
        notes.order(notes.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = notes.getInt(4);
        if (directory < 8 || directory + 2 > notes.limit()) {
            return Turn.NONE;
        }
        int fields = notes.getShort(directory) & 0xFFFF;
        for (int i = 0; i < fields; i++) {
            int field = directory + 2 + i * FIELD_BYTES;
            if (field + FIELD_BYTES > notes.limit()) {
                return Turn.NONE;
            }
            if ((notes.getShort(field) & 0xFFFF) == ORIENTATION) {
                return Turn.of(notes.getShort(field + 8));
            }
        }
        return Turn.NONE;
    }
}
