package org.bordercatalogue.web.view;

import java.io.IOException;
import java.io.Writer;

/**
 * What a page is rendered into: characters in pieces on their way to a writer, and blocks, which
 * write themselves where they stand instead of making a text of their own first. A page is some
 * hundreds of blocks, one in another, so each text of its own would be copied again at every level.
 */
final class PageText extends Writer {
    private final Writer target;
    private final char[] piece;
    private int filled;

    /**
     * @param piece how many characters are sent on at once
     */
    PageText(Writer target, int piece) {
        this.target = target;
        this.piece = new char[piece];
    }

    @Override
    public Writer append(CharSequence text) throws IOException {
        if (text instanceof Block block) {
            block.writeTo(this);
        } else {
            write(text.toString());
        }
        return this;
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        int from = offset;
        int end = offset + length;
        while (from < end) {
            int taken = Math.min(end - from, makeRoom());
            text.getChars(from, from + taken, piece, filled);
            filled += taken;
            from += taken;
        }
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        int from = offset;
        int end = offset + length;
        while (from < end) {
            int taken = Math.min(end - from, makeRoom());
            System.arraycopy(text, from, piece, filled, taken);
            filled += taken;
            from += taken;
        }
    }

    /** Sends all that was written on to the writer behind. */
    @Override
    public void flush() throws IOException {
        target.write(piece, 0, filled);
        filled = 0;
        target.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    private int makeRoom() throws IOException {
        if (filled == piece.length) {
            target.write(piece, 0, filled);
            filled = 0;
        }
        return piece.length - filled;
    }
}
