package org.bordercatalogue.web.form;

import java.util.List;

/**
 * A form to be drawn.
 *
 * @param hidden values that go along unseen
 * @param danger whether what it does cannot be taken back
 */
public record FormView(
        String action,
        List<Field> fields,
        List<Hidden> hidden,
        List<Fault> faults,
        String button,
        boolean danger) {
    public FormView {
        fields = List.copyOf(fields);
        hidden = List.copyOf(hidden);
        faults = List.copyOf(faults);
    }

    /** A value that goes along. */
    public record Hidden(String name, String value) {}
}
