package org.bordercatalogue.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;

/**
 * Looks a file through before anything of it is taken, because text in another encoding would
 * otherwise fail half way or be taken wrongly.
 */
final class Utf8Check {
    private static final int STEP = 1 << 16;

    private Utf8Check() {}

    /** Throws {@code INVALID_INPUT} with the line of the first byte that is not UTF-8. */
    static void check(Path file) throws IOException {
        CharsetDecoder decoder = UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(STEP);
        CharBuffer text = CharBuffer.allocate(STEP);
        long line = 1;
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            boolean ended = false;
            while (!ended) {
                ended = channel.read(bytes) < 0;
                CoderResult result = decoder.decode(bytes.flip(), text, ended);
                line += text.flip().chars().filter(character -> character == '\n').count();
                if (result.isError()) {
                    throw notUtf8(file, line);
                }
                bytes.compact();
                text.clear();
            }
        }
    }

    private static CatalogueException notUtf8(Path file, long line) {
        return new CatalogueException(
                ErrorCode.INVALID_INPUT,
                file + " is not UTF-8 text, as line " + line + " shows; save it as UTF-8.");
    }
}
