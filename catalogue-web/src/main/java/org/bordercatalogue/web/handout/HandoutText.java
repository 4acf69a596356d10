package org.bordercatalogue.web.handout;

import java.nio.charset.StandardCharsets;

/** Lines of calendar and contact files, as RFC 5545 and RFC 2426 write them. */
final class HandoutText {
    private static final int LONGEST_LINE = 75;
    private static final String END = "\r\n";

    private final StringBuilder text = new StringBuilder();

    /** A line whose value is text: what has a meaning of its own in it is escaped. */
    HandoutText say(String name, String value) {
        return line(
                name
                        + ":"
                        + value.replace("\\", "\\\\")
                                .replace(";", "\\;")
                                .replace(",", "\\,")
                                .replaceAll("\\R", "\\\\n"));
    }

    /** A line as it is, folded where it is too long; no character is cut in two. */
    HandoutText line(String line) {
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            String one = Character.toString(character);
            int length = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.append(one);
            octets += length;
        }
        text.append(END);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
