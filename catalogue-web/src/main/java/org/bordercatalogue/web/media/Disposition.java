package org.bordercatalogue.web.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import org.bordercatalogue.media.MediaType;

/** Says whether a file is shown or saved, and under which name. */
final class Disposition {
    private static final int LONGEST_NAME = 100;

    private Disposition() {}

    /**
     * @param title of whatever characters; those that no file's name may have are left out
     */
    static String of(MediaType type, String title) {
        String plain = title.replaceAll("[\\p{Cntrl}\\p{Cs}\\\\/:*?\"<>|]+", " ").strip();
        String ending = "." + type.ending();
        String bare =
                plain.toLowerCase(Locale.ROOT).endsWith(ending)
                        ? plain.substring(0, plain.length() - ending.length())
                        : plain;
        String name = bare.substring(0, Math.min(LONGEST_NAME, bare.length()));
        return (type.isPicture() ? "inline" : "attachment")
                + "; filename*=UTF-8''"
                + encoded((name.isBlank() ? "file" : name) + ending);
    }

    /** As RFC 8187 has it: all but letters, digits and a few signs. */
    private static String encoded(String name) {
        StringBuilder text = new StringBuilder();
        for (byte each : name.getBytes(UTF_8)) {
            char sign = (char) (each & 0xFF);
            boolean plain =
                    (sign >= 'a' && sign <= 'z')
                            || (sign >= 'A' && sign <= 'Z')
                            || (sign >= '0' && sign <= '9')
                            || "-._~".indexOf(sign) >= 0;
            text.append(plain ? String.valueOf(sign) : "%%%02X".formatted((int) sign));
        }
        return text.toString();
    }
}
