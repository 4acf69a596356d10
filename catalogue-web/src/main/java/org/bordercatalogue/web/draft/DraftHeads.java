package org.bordercatalogue.web.draft;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bordercatalogue.draft.FormSection;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.review.Draft;
import org.bordercatalogue.web.entry.WorkLinks;
import org.bordercatalogue.web.page.PageContext;

/** Makes the head of a draft's pages. */
final class DraftHeads {
    private final Draft draft;
    private final String exhibitor;
    private final PageContext context;
    private final WorkLinks links;

    /**
     * @param exhibitor its name
     */
    DraftHeads(Draft draft, String exhibitor, PageContext context) {
        this.draft = draft;
        this.exhibitor = exhibitor;
        this.context = context;
        this.links = new WorkLinks(context.links());
    }

    /**
     * @param current id of the section at hand, else empty
     */
    DraftHead head(String current) {
        String revision = draft.matter().proposal().id();
        return new DraftHead(
                revision,
                draft.reading().product().name(),
                exhibitor,
                context.types().of(draft.reading().product().type()),
                links.workspace(draft.matter().entry().exhibitor()),
                links.entry(draft.matter().entry().id()),
                links.draft(revision),
                links.draft(revision, "preview"),
                links.draft(revision, "submit"),
                draft.form().sections().stream().map(each -> link(each, current)).toList());
    }

    private DraftHead.SectionLink link(FormSection section, String current) {
        return new DraftHead.SectionLink(
                section.id(),
                label(section),
                links.section(draft.matter().proposal().id(), section.id()),
                section.id().equals(current),
                stated(section),
                trouble(section));
    }

    String label(FormSection section) {
        return section.label().isEmpty()
                ? context.messages().textOr("section." + section.id(), section.id())
                : context.in(section.label());
    }

    private String stated(FormSection section) {
        Product product = draft.reading().product();
        long stated =
                section.capabilities().stream()
                        .filter(each -> !product.figuresOf(each.id()).isEmpty())
                        .count();
        return section.capabilities().isEmpty()
                ? ""
                : context.messages()
                        .text(
                                "section.stated",
                                Map.of("stated", stated, "asked", section.capabilities().size()));
    }

    private String trouble(FormSection section) {
        List<String> fields = section.fields();
        long faults =
                draft.reading().faults().stream()
                        .filter(each -> fields.contains(each.field()))
                        .count();
        long comments =
                draft.comments().stream().filter(each -> fields.contains(each.field())).count();
        return Stream.of(counted("section.faults", faults), counted("section.comments", comments))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String counted(String key, long count) {
        return count == 0 ? "" : context.messages().text(key, "count", (int) count);
    }
}
