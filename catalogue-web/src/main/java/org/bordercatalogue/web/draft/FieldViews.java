package org.bordercatalogue.web.draft;

import java.util.List;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.draft.DraftReading;
import org.bordercatalogue.draft.Fields;
import org.bordercatalogue.proposal.FieldComment;
import org.bordercatalogue.review.Draft;
import org.bordercatalogue.web.page.PageContext;

/** Makes the fields of a section from the definitions and from what was written. */
final class FieldViews {
    private final Draft draft;
    private final String added;
    private final PageContext context;
    private final RowViews rows;

    /**
     * @param added id of a capability that is to have one more row, else empty
     */
    FieldViews(Draft draft, Fields fields, String added, PageContext context) {
        this.draft = draft;
        this.added = added;
        this.context = context;
        this.rows = new RowViews(fields, context);
    }

    List<FieldView> list(List<Capability> capabilities, DraftReading reading) {
        return capabilities.stream().map(each -> field(each, reading)).toList();
    }

    private FieldView field(Capability capability, DraftReading reading) {
        String id = capability.id();
        boolean more = added.equals(id);
        List<FieldView.RowView> shown = rows.list(capability, reading.rowsOf(id), more);
        boolean alternatives = isAlternatives(shown);
        return new FieldView(
                id,
                context.in(capability.label()),
                context.in(capability.explain()),
                capability.kind().isMeasured() || capability.kind() == Kind.DIMENSIONS,
                isSingle(capability) && !alternatives,
                capability.kind() == Kind.CHOICES || alternatives,
                capability.kind() == Kind.TEXT,
                capability.key(),
                capability.facet() && capability.kind() != Kind.TEXT,
                draft.newQuestions().contains(id),
                capability.instant(),
                ReadingViews.units(capability, context),
                example(capability),
                capability.standards(),
                shown.size() > 1,
                comments(id),
                shown);
    }

    private List<FieldView.CommentView> comments(String field) {
        return comments(draft.comments(), field, context);
    }

    static List<FieldView.CommentView> comments(
            List<FieldComment> all, String field, PageContext context) {
        return all.stream()
                .filter(each -> each.field().equals(field))
                .map(each ->
                        new FieldView.CommentView(
                                each.words(), context.messages().moment(each.at())))
                .toList();
    }

    /** A single choice may stand as several alternatives, which no single select holds. */
    private static boolean isAlternatives(List<FieldView.RowView> rows) {
        return rows.stream()
                .anyMatch(
                        row -> row.options().stream().filter(each -> each.selected()).count() > 1);
    }

    private static boolean isSingle(Capability capability) {
        return capability.kind() == Kind.CHOICE || capability.kind() == Kind.FLAG;
    }

    /** Numbers of an example say nothing of any product: they are the ends of what is plausible. */
    private String example(Capability capability) {
        String unit =
                capability
                        .displayUnit()
                        .map(it -> it.symbol(context.visit().language()))
                        .orElse("");
        return switch (capability.kind()) {
            case QUANTITY -> context.messages().text("example.quantity", "unit", unit).strip();
            case INTERVAL -> context.messages().text("example.interval", "unit", unit).strip();
            case DIMENSIONS -> context.messages().text("example.dimensions", "unit", unit).strip();
            case MONEY -> context.text("example.money");
            case CHOICE, CHOICES, FLAG, TEXT -> "";
        };
    }
}
