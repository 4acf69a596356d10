package org.bordercatalogue.web.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;

/** A form with a file, by its parts. What cannot be read throws {@code INVALID_INPUT}. */
public final class SentParts {
    /** In bytes; a longer one is read as none. */
    public static final int LONGEST_TEXT = 4_000;

    private final HttpServletRequest request;

    public SentParts(HttpServletRequest request) {
        this.request = request;
    }

    /** Empty where there is none, or one that no form of ours sends. */
    public String text(String name) {
        return find(name)
                .filter(part -> part.getSize() <= LONGEST_TEXT)
                .map(part -> new String(content(part), UTF_8))
                .orElse("");
    }

    /** The name of a file, without the path that some browsers send. */
    public String fileName(String name) {
        String given =
                find(name)
                        .map(part -> Objects.requireNonNullElse(part.getSubmittedFileName(), ""))
                        .orElse("");
        return given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    }

    /** In bytes; 0 where there is none. */
    public long size(String name) {
        return find(name).map(Part::getSize).orElse(0L);
    }

    /** No bytes where there is none. */
    public byte[] content(String name) {
        return find(name).map(SentParts::content).orElseGet(() -> new byte[0]);
    }

    private Optional<Part> find(String name) {
        try {
            return Optional.ofNullable(request.getPart(name));
        } catch (IOException | ServletException | IllegalStateException e) {
            throw new CatalogueException(
                    ErrorCode.INVALID_INPUT,
                    "The form with the file cannot be read; it is damaged, or too large",
                    e);
        }
    }

    private static byte[] content(Part part) {
        try (InputStream stream = part.getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new CatalogueException(
                    ErrorCode.INVALID_INPUT, "The file arrived damaged; send it again", e);
        }
    }
}
