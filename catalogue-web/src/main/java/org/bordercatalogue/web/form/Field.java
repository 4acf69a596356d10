package org.bordercatalogue.web.form;

import java.util.List;

/**
 * One field of a form.
 *
 * @param type of an input; of no account where there are options
 * @param value as it was typed; never that of a password
 * @param autocomplete the word by which browsers know what to fill in
 * @param area whether the text may have several lines
 * @param options to choose from, none for a text
 * @param fault what is wrong with what was typed, empty where nothing is
 */
public record Field(
        String id,
        String name,
        String label,
        String hint,
        String type,
        String value,
        String autocomplete,
        boolean required,
        boolean several,
        boolean area,
        List<Option> options,
        String fault) {
    public Field {
        options = List.copyOf(options);
    }

    /** One of the values to choose from. */
    public record Option(String value, String label, boolean selected) {}
}
