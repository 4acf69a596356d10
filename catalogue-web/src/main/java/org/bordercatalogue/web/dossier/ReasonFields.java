package org.bordercatalogue.web.dossier;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import org.bordercatalogue.browse.ListedProduct;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.shortlist.Decision;
import org.bordercatalogue.shortlist.Reason;
import org.bordercatalogue.web.page.PageContext;

/** The fields by which a reader says what was decided of each product, and why. */
public final class ReasonFields {
    private static final String DECISION = "decision:";
    private static final String REASON = "reason:";

    private ReasonFields() {}

    /**
     * The fields of one product.
     *
     * @param id of the product
     * @param text the reason given so far
     */
    public record Row(
            String id,
            String name,
            String exhibitor,
            List<Option> options,
            String text,
            String label) {}

    public record Option(String code, String label, boolean selected) {}

    public static Row row(ListedProduct listed, Reason reason, PageContext context) {
        return row(
                listed.product().id(),
                listed.product().name(),
                listed.exhibitor().name(),
                reason,
                context);
    }

    /** Of a product that need not be public any more. */
    public static Row row(
            String id, String name, String exhibitor, Reason reason, PageContext context) {
        return new Row(
                id,
                name,
                exhibitor,
                Arrays.stream(Decision.values())
                        .map(each ->
                                new Option(
                                        each.code(),
                                        context.text("decision." + each.code()),
                                        each == reason.decision()))
                        .toList(),
                reason.text(),
                context.messages().text("decision.reason.of", "name", name));
    }

    /** What the fields say of these products; of one without fields nothing is decided. */
    public static List<Reason> read(MultivaluedMap<String, String> form, List<String> products) {
        return products.stream()
                .map(id ->
                        new Reason(
                                id, decision(first(form, DECISION + id)), first(form, REASON + id)))
                .toList();
    }

    private static Decision decision(String code) {
        return code.isEmpty()
                ? Decision.OPEN
                : Decision.find(code)
                        .orElseThrow(() ->
                                new CatalogueException(
                                        ErrorCode.INVALID_INPUT,
                                        "A decision is open, chosen or left-out, not '"
                                                + code
                                                + "'."));
    }

    private static String first(MultivaluedMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
