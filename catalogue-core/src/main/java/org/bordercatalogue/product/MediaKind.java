package org.bordercatalogue.product;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a picture or document of an entry is for. */
public enum MediaKind {
    PICTURE,
    DATASHEET,
    CERTIFICATE;

    /** The word used in contents, forms and messages, such as {@code datasheet}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MediaKind> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
