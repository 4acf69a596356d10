package org.bordercatalogue.unit;

import org.bordercatalogue.kernel.LocalText;

/**
 * A unit as readers meet it.
 *
 * @param id stable id, also accepted in addresses ({@code mm}, {@code uSv/h}, {@code bag/h})
 * @param symbol what stands behind a number ({@code µSv/h}); of counted things an English word
 * @param words what stands there in other languages, by language, where it is a word; else empty
 * @param label the unit in words, per language
 * @param system whether it belongs to the metric or the imperial preference, or to both
 */
public record Unit(String id, String symbol, LocalText words, LocalText label, UnitSystem system) {
    /** What stands behind a number in a text of the language. */
    public String symbol(String language) {
        return words.find(language).orElse(symbol);
    }
}
