package org.bordercatalogue.web.table;

/**
 * Keeps spreadsheets from taking words of a CSV for a formula, in a way that can be taken back: an
 * apostrophe stands before them, and before any apostrophe that could be mistaken for it.
 */
final class FormulaGuard {
    /** What begins a formula, in its narrow and wide forms, and the guard itself. */
    private static final String RISKY = "=+-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    static String guard(String text) {
        return isRisky(text, 0) ? "'" + text : text;
    }

    static String unguard(String text) {
        return text.startsWith("'") && isRisky(text, 1) ? text.substring(1) : text;
    }

    private static boolean isRisky(String text, int at) {
        return text.length() > at && RISKY.indexOf(text.charAt(at)) >= 0;
    }
}
