package org.bordercatalogue.media.pdfbox;

import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks whatever in a document looks packed, only to count it. What is packed twice counts with
 * what its inner layer comes to.
 */
final class Unpacking {
    /** Of a whole document, in bytes. */
    private static final long MOST_BYTES = 96L * 1024 * 1024;

    private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};

    private final AtomicLong left = new AtomicLong(MOST_BYTES);

    private Unpacking() {}

    static boolean isTooMuch(byte[] content) {
        Unpacking unpacking = new Unpacking();
        for (int at = 0; at < content.length - KEYWORD.length; at++) {
            if (isKeyword(content, at)) {
                int start = afterSpace(content, at + KEYWORD.length);
                if (isPacked(content, start) && !unpacking.count(content, start)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isKeyword(byte[] content, int at) {
        for (int i = 0; i < KEYWORD.length; i++) {
            if (content[at + i] != KEYWORD[i]) {
                return false;
            }
        }
        return true;
    }

    private static int afterSpace(byte[] content, int at) {
        int start = at;
        while (start < content.length && content[start] <= ' ' && content[start] >= 0) {
            start++;
        }
        return start;
    }

    /** Every such stream begins with these four bits, and its first two bytes divide by 31. */
    private static boolean isPacked(byte[] content, int at) {
        return at + 2 < content.length
                && (content[at] & 0x0F) == 8
                && (((content[at] & 0xFF) << 8) | (content[at + 1] & 0xFF)) % 31 == 0;
    }

    /** Whether it fits into what is left. */
    private boolean count(byte[] content, int from) {
        Inflater outer = new Inflater();
        Inflater inner = new Inflater();
        try {
            outer.setInput(content, from, content.length - from);
            byte[] part = new byte[16 * 1024];
            boolean nested = true;
            for (int read = outer.inflate(part); read > 0; read = outer.inflate(part)) {
                boolean first = outer.getBytesWritten() == read;
                nested = nested && (!first || isPacked(part, 0)) && unpack(inner, part, read);
                if (left.addAndGet(-read) < 0) {
                    return false;
                }
            }
        } catch (DataFormatException damaged) {
            // What cannot be unpacked any further comes to no more.
            return true;
        } finally {
            outer.end();
            inner.end();
        }
        return true;
    }

    /** Counts the inner layer; answers whether it goes on. */
    private boolean unpack(Inflater inner, byte[] part, int length) {
        byte[] unpacked = new byte[16 * 1024];
        inner.setInput(part, 0, length);
        try {
            for (int read = inner.inflate(unpacked);
                    read > 0 && left.get() >= 0;
                    read = inner.inflate(unpacked)) {
                left.addAndGet(-read);
            }
            return !inner.finished();
        } catch (DataFormatException noSuchLayer) {
            return false;
        }
    }
}
