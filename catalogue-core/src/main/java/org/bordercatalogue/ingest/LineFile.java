package org.bordercatalogue.ingest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;

/** A file of JSON Lines in the making. */
final class LineFile {
    private static final int STEP = 500;

    private final BufferedWriter out;
    private final Progress progress;
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final AtomicLong written = new AtomicLong();

    LineFile(BufferedWriter out, Progress progress) {
        this.out = out;
        this.progress = progress;
    }

    /** Writes what stands under a line's one key. */
    @FunctionalInterface
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    void write(String kind, Content content) {
        try {
            StringWriter line = new StringWriter();
            try (JsonGenerator json = mapper.createGenerator(line)) {
                json.writeStartObject();
                json.writeFieldName(kind);
                content.write(json);
                json.writeEndObject();
            }
            out.append(line.getBuffer()).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (written.incrementAndGet() % STEP == 0) {
            progress.at(written.get(), 0);
        }
    }

    long count() {
        return written.get();
    }
}
