package org.bordercatalogue.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A text with named places in braces, taken apart once. Texts and names alternate, text first. */
record Message(List<String> parts) {
    Message {
        parts = List.copyOf(parts);
    }

    static Message parse(String text) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("a brace is not closed in: " + text);
            }
            parts.add(text.substring(at, open));
            parts.add(text.substring(open + 1, close));
            at = close + 1;
        }
        parts.add(text.substring(at));
        return new Message(parts);
    }

    String fill(UnaryOperator<String> values) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            filled.append(i % 2 == 0 ? parts.get(i) : values.apply(parts.get(i)));
        }
        return filled.toString();
    }
}
