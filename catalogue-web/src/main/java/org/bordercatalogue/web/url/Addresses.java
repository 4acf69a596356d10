package org.bordercatalogue.web.url;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.bordercatalogue.search.Parameter;

/** Writes and changes the parts of addresses. */
public final class Addresses {
    /** With the comma, which parts the items of one value, so that they have one form. */
    private static final BitSet PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~,"
                    .chars()
                    .collect(BitSet::new, BitSet::set, BitSet::or);

    private static final String HEX = "0123456789ABCDEF";

    private Addresses() {}

    /** A text as it stands in a path segment or a query: every byte that is not plain, escaped. */
    public static String encode(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder encoded = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            if (each >= 0 && PLAIN.get(each)) {
                encoded.append((char) each);
            } else {
                encoded.append('%')
                        .append(HEX.charAt(each >> 4 & 15))
                        .append(HEX.charAt(each & 15));
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!PLAIN.get(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    public static String parameter(String name, String value) {
        return encode(name) + "=" + encode(value);
    }

    /** The parameters of a query, decoded. */
    public static List<Parameter> parameters(String query) {
        List<Parameter> parameters = new ArrayList<>();
        for (String each : query.isEmpty() ? new String[0] : query.split("&", -1)) {
            int equals = each.indexOf('=');
            if (equals > 0) {
                parameters.add(
                        new Parameter(
                                decode(each.substring(0, equals)),
                                decode(each.substring(equals + 1))));
            }
        }
        return List.copyOf(parameters);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** A path with its parameters; no question mark where there are none. */
    public static String join(String path, List<String> parameters) {
        List<String> stated = parameters.stream().filter(each -> !each.isEmpty()).toList();
        return stated.isEmpty() ? path : path + "?" + String.join("&", stated);
    }

    /** The query with one parameter set to one value, in its old place or at the end. */
    public static String with(String query, String name, String value) {
        List<String> parameters = new ArrayList<>();
        boolean done = false;
        for (String each : query.isEmpty() ? new String[0] : query.split("&", -1)) {
            if (!each.equals(encode(name)) && !each.startsWith(encode(name) + "=")) {
                parameters.add(each);
            } else if (!done) {
                parameters.add(parameter(name, value));
                done = true;
            }
        }
        if (!done) {
            parameters.add(parameter(name, value));
        }
        return String.join("&", parameters);
    }
}
