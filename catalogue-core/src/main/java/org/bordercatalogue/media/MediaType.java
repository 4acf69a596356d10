package org.bordercatalogue.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are taken in; told by how they begin, never by what they are called. */
public enum MediaType {
    JPEG("image/jpeg", "jpg jpeg jpe jfif"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf");

    private static final String JPEG_START = "\u00ff\u00d8\u00ff";
    private static final String PNG_START = "\u0089PNG\r\n\u001a\n";

    private final String code;
    private final String endings;

    /**
     * @param endings of names, the usual one first
     */
    MediaType(String code, String endings) {
        this.code = code;
        this.endings = endings;
    }

    /** As in {@code Content-Type}. */
    public String code() {
        return code;
    }

    public boolean isPicture() {
        return this != PDF;
    }

    /** The usual ending of a file's name, without the dot. */
    public String ending() {
        return endings().getFirst();
    }

    private List<String> endings() {
        return List.of(endings.split(" ", -1));
    }

    public static Optional<MediaType> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /** Whether a file of this name may be of this kind; one without an ending may be anything. */
    boolean mayBeCalled(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 || endings().contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** What a file is by its first bytes. */
    static Optional<MediaType> of(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 12), ISO_8859_1);
        if (start.startsWith(JPEG_START)) {
            return Optional.of(JPEG);
        }
        if (start.startsWith(PNG_START)) {
            return Optional.of(PNG);
        }
        if (start.startsWith("RIFF") && start.endsWith("WEBP")) {
            return Optional.of(WEBP);
        }
        return start.startsWith("%PDF-") ? Optional.of(PDF) : Optional.empty();
    }
}
