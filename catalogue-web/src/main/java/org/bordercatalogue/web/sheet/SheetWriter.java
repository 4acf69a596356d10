package org.bordercatalogue.web.sheet;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.OutputStream;

/** Writes books in one format. Holds no state. */
public interface SheetWriter {
    MediaType mediaType();

    /** Of a file's name, without the dot. */
    String extension();

    /** Writes row by row; leaves the stream open. */
    void write(Book book, OutputStream output) throws IOException;
}
