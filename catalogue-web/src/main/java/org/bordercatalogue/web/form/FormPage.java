package org.bordercatalogue.web.form;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.web.view.Frame;

/**
 * A page that asks for one thing, or says one.
 *
 * @param notice what happened before, empty where nothing did
 * @param lead sentences before the form
 * @param links where one may go instead
 */
public record FormPage(
        Frame frame,
        String title,
        String notice,
        List<String> lead,
        Optional<FormView> form,
        List<Way> links) {
    /** Name of its template. */
    public static final String TEMPLATE = "form/form";

    public FormPage {
        lead = List.copyOf(lead);
        links = List.copyOf(links);
    }

    /** A way on. */
    public record Way(String label, String url) {}
}
