package org.bordercatalogue.web.people;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.web.form.Fault;
import org.bordercatalogue.web.form.Field;
import org.bordercatalogue.web.view.Frame;

/**
 * The keys of a company's programs.
 *
 * @param made the secret of the one just made, shown this once
 * @param description the address where programmers read what there is
 */
record TokensPage(
        Frame frame,
        String company,
        String notice,
        List<Fault> faults,
        Optional<Made> made,
        List<Line> tokens,
        Wish wish,
        String description,
        String revoke,
        String back) {
    TokensPage {
        faults = List.copyOf(faults);
        tokens = List.copyOf(tokens);
    }

    record Made(String name, String secret) {}

    /**
     * A token.
     *
     * @param good whether it opens anything still
     */
    record Line(
            String id,
            String name,
            String scopes,
            String state,
            String created,
            String used,
            boolean good) {}

    /** The form for a new one. */
    record Wish(
            String action,
            Field name,
            List<Field.Option> scopes,
            String scopesFault,
            List<Field.Option> days) {
        Wish {
            scopes = List.copyOf(scopes);
            days = List.copyOf(days);
        }
    }
}
