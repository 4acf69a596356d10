package org.bordercatalogue.web.view;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/**
 * What a page is rendered into: characters in pieces on their way to a writer, and blocks, which
 * write themselves where they stand instead of making a text of their own first. A page is some
 * hundreds of blocks, one in another, so each text of its own would be copied again at every level.
 */
final class PageText extends Writer {
    private final Writer target;
    private final CharBuffer piece;

    /**
     * @param piece how many characters are sent on at once
     */
    PageText(Writer target, int piece) {
        this.target = target;
        this.piece = CharBuffer.allocate(piece);
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
        int end = offset + length;
        for (int from = offset; from < end; ) {
            int taken = Math.min(end - from, makeRoom());
            piece.put(text, from, from + taken);
            from += taken;
        }
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        int end = offset + length;
        for (int from = offset; from < end; ) {
            int taken = Math.min(end - from, makeRoom());
            piece.put(text, from, taken);
            from += taken;
        }
    }

    /** Sends all that was written on to the writer behind. */
    @Override
    public void flush() throws IOException {
        send();
        target.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    private int makeRoom() throws IOException {
        if (!piece.hasRemaining()) {
            send();
        }
        return piece.remaining();
    }

    private void send() throws IOException {
        target.write(piece.array(), 0, piece.position());
        piece.clear();
    }
}
