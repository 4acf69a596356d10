package org.bordercatalogue.figure;

import java.util.Optional;

/**
 * What stands in the column of the unit.
 *
 * @param unit id; empty where the column is
 * @param rest what follows the unit in the column, such as "with 8 machines"; empty where nothing
 *     does
 */
record UnitColumn(Optional<String> unit, String rest) {
    /**
     * Throws {@code INVALID_INPUT} when the column holds something that is no unit of the
     * capability.
     */
    static UnitColumn read(String column, Denominations denominations, Words words) {
        PlainText text = PlainText.of(column);
        if (text.isEmpty()) {
            return new UnitColumn(Optional.empty(), "");
        }
        Denominations.Found found =
                denominations
                        .leading(text)
                        .orElseThrow(() ->
                                Refusals.input(
                                        Refusals.quoted(column)
                                                + " is no unit known here; "
                                                + denominations.accepted()));
        if (!denominations.accepts(found.id())) {
            throw Refusals.input(
                    Refusals.quoted(column)
                            + " does not fit: "
                            + denominations.refusal(found.id()));
        }
        String rest = text.text().substring(found.end());
        if (words.lists().stream().anyMatch(list -> PlainText.of(rest).hasPhraseAt(list, 0))) {
            throw Refusals.input(
                    Refusals.quoted(column)
                            + " names more than one unit; "
                            + denominations.accepted());
        }
        return new UnitColumn(Optional.of(found.id()), bare(rest));
    }

    private static String bare(String behind) {
        String rest = behind.strip();
        boolean bracketed = rest.startsWith("(") && rest.endsWith(")");
        return bracketed ? rest.substring(1, rest.length() - 1).strip() : rest;
    }
}
