package org.bordercatalogue.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.definition.DefinitionNode;
import org.bordercatalogue.unit.Notation;

/** Currencies by ISO 4217 code, and by the signs and names that a file lists. */
final class Currencies {
    private static final String RESOURCE = "figures/currencies.yaml";
    private static final int CODE_LENGTH = 3;

    private record Sign(String text, String code, boolean shared) {}

    private final List<Sign> signs = new ArrayList<>();

    Currencies() {
        this(DefinitionNode.ofResource(RESOURCE));
    }

    Currencies(DefinitionNode file) {
        for (DefinitionNode currency : file.items("currencies")) {
            String code = currency.text("code");
            if (!CurrencyCodes.isKnown(code)) {
                throw currency.at("code").refusal("'" + code + "' is no currency of ISO 4217");
            }
            currency.texts("signs")
                    .forEach(sign -> signs.add(new Sign(Notation.plain(sign), code, false)));
            currency.texts("shared")
                    .forEach(sign -> signs.add(new Sign(Notation.plain(sign), code, true)));
        }
        signs.sort(Comparator.comparingInt((Sign sign) -> sign.text().length()).reversed());
    }

    boolean isCode(String text) {
        return CurrencyCodes.isKnown(text);
    }

    /** The currency whose code or sign stands here as a word of its own. */
    Optional<Denominations.Found> at(PlainText text, int place) {
        return code(text, place).or(() -> sign(text, place));
    }

    private Optional<Denominations.Found> code(PlainText text, int place) {
        int end = place + CODE_LENGTH;
        if (end > text.length()
                || text.isLetterAt(end)
                || !CurrencyCodes.isKnown(text.text().substring(place, end))) {
            return Optional.empty();
        }
        return Optional.of(new Denominations.Found(text.text().substring(place, end), end));
    }

    private Optional<Denominations.Found> sign(PlainText text, int place) {
        for (Sign sign : signs) {
            int end = place + sign.text().length();
            boolean word = Character.isLetter(sign.text().charAt(sign.text().length() - 1));
            if (text.text().startsWith(sign.text(), place) && !(word && text.isLetterAt(end))) {
                return Optional.of(
                        new Denominations.Found(
                                sign.code(), end, sign.shared() ? doubt(sign) : ""));
            }
        }
        return Optional.empty();
    }

    private static String doubt(Sign sign) {
        return "'"
                + sign.text()
                + "' was read as "
                + sign.code()
                + "; write the ISO 4217 code if it is another currency";
    }
}
