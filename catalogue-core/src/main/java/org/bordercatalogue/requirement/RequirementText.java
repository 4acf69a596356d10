package org.bordercatalogue.requirement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The value of a {@code must} or {@code should} taken apart: {@code capability:wish,wish*weight}. A
 * backslash before a comma, an asterisk or a backslash makes it part of the text.
 *
 * @param weight as written, empty where none is
 */
record RequirementText(String capability, List<String> wishes, String weight) {
    private static final char ESCAPES = '\\';

    RequirementText {
        wishes = List.copyOf(wishes);
    }

    /** A text without a colon has no wishes. */
    static RequirementText read(String value) {
        int colon = value.indexOf(':');
        String capability = colon < 0 ? value : value.substring(0, colon);
        List<String> wishes = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        String rest = colon < 0 ? "" : value.substring(colon + 1);
        int at = 0;
        while (at < rest.length() && rest.charAt(at) != '*') {
            char sign = rest.charAt(at);
            if (sign == ESCAPES && at + 1 < rest.length()) {
                at++;
                part.append(rest.charAt(at));
            } else if (sign == ',') {
                add(wishes, part);
            } else {
                part.append(sign);
            }
            at++;
        }
        add(wishes, part);
        String weight = at < rest.length() ? rest.substring(at) : "";
        return new RequirementText(capability.strip(), wishes, weight);
    }

    private static void add(List<String> wishes, StringBuilder part) {
        String wish = part.toString().strip();
        if (!wish.isEmpty()) {
            wishes.add(wish);
        }
        part.setLength(0);
    }

    String write() {
        return capability
                + ":"
                + wishes.stream().map(RequirementText::escaped).collect(Collectors.joining(","))
                + weight;
    }

    private static String escaped(String wish) {
        return wish.replaceAll("[\\\\,*]", "\\\\$0");
    }
}
