package org.bordercatalogue.web.view;

import com.github.jknack.handlebars.EscapingStrategy;

/**
 * Escapes what could leave a text or a quoted attribute. The library's own also escapes the equals
 * sign and the back quote, which only matters without quotes, and doubles the length of addresses.
 */
final class HtmlEscaping implements EscapingStrategy {
    @Override
    public CharSequence escape(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!replacement(text.charAt(i)).isEmpty()) {
                return escaped(text, i);
            }
        }
        return text;
    }

    private static String escaped(CharSequence text, int first) {
        StringBuilder result = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            String replacement = replacement(text.charAt(i));
            if (replacement.isEmpty()) {
                result.append(text.charAt(i));
            } else {
                result.append(replacement);
            }
        }
        return result.toString();
    }

    private static String replacement(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }
}
