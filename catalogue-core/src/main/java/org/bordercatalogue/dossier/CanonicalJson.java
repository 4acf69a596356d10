package org.bordercatalogue.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * One text for equal JSON, as RFC 8785 writes it: members sorted by the UTF-16 code units of their
 * names, no blanks, numbers as ECMAScript writes a double, and in strings nothing escaped but what
 * must be.
 */
public final class CanonicalJson {
    /** From here on ECMAScript writes an exponent. */
    private static final double LARGE = 1e21;

    private static final double SMALL = 1e-6;
    private static final int FIRST_PLAIN = 0x20;

    private CanonicalJson() {}

    public static String write(JsonNode node) {
        StringBuilder text = new StringBuilder();
        write(node, text);
        return text.toString();
    }

    private static void write(JsonNode node, StringBuilder text) {
        switch (node.getNodeType()) {
            case OBJECT -> writeObject(node, text);
            case ARRAY -> writeArray(node, text);
            case STRING -> writeString(node.textValue(), text);
            case NUMBER -> text.append(number(node.doubleValue()));
            case BOOLEAN -> text.append(node.booleanValue());
            case NULL -> text.append("null");
            case BINARY, MISSING, POJO ->
                    throw new IllegalArgumentException("no JSON: " + node.getNodeType());
        }
    }

    private static void writeObject(JsonNode node, StringBuilder text) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        node.properties().forEach(each -> sorted.put(each.getKey(), each.getValue()));
        String separator = "{";
        text.append(sorted.isEmpty() ? "{" : "");
        for (Map.Entry<String, JsonNode> each : sorted.entrySet()) {
            text.append(separator);
            separator = ",";
            writeString(each.getKey(), text);
            text.append(':');
            write(each.getValue(), text);
        }
        text.append('}');
    }

    private static void writeArray(JsonNode node, StringBuilder text) {
        text.append('[');
        for (int i = 0; i < node.size(); i++) {
            text.append(i == 0 ? "" : ",");
            write(node.get(i), text);
        }
        text.append(']');
    }

    private static void writeString(String string, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char each = string.charAt(i);
            switch (each) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> writePlain(each, text);
            }
        }
        text.append('"');
    }

    private static void writePlain(char each, StringBuilder text) {
        if (each < FIRST_PLAIN) {
            text.append("\\u00").append(HexFormat.of().toHexDigits((byte) each));
        } else {
            text.append(each);
        }
    }

    /** The shortest decimal of a double, with an exponent only where ECMAScript has one. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(value + " is no number of JSON");
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal shortest = shortest(value);
        double size = Math.abs(value);
        return size >= LARGE || size < SMALL ? withExponent(shortest) : shortest.toPlainString();
    }

    /** Java always writes two digits, where one may be enough. */
    private static BigDecimal shortest(double value) {
        BigDecimal written = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        BigDecimal shorter = written.round(new MathContext(1));
        return written.precision() == 2 && shorter.doubleValue() == value ? shorter : written;
    }

    private static String withExponent(BigDecimal value) {
        String digits = value.unscaledValue().abs().toString();
        int exponent = digits.length() - 1 - value.scale();
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        return (value.signum() < 0 ? "-" : "")
                + digits.charAt(0)
                + fraction
                + "e"
                + (exponent > 0 ? "+" : "")
                + exponent;
    }
}
