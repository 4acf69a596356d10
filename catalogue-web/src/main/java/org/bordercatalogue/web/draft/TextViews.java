package org.bordercatalogue.web.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.draft.Fields;
import org.bordercatalogue.draft.FormSection;
import org.bordercatalogue.draft.Forms;
import org.bordercatalogue.kernel.LocalText;
import org.bordercatalogue.review.Draft;
import org.bordercatalogue.web.entry.FieldNames;
import org.bordercatalogue.web.entry.StageWords;
import org.bordercatalogue.web.page.PageContext;

/** Makes the fields that every product has: its names, its type, its description in languages. */
final class TextViews {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "he", "fa", "ur");

    private final Draft draft;
    private final Fields fields;
    private final Registry registry;
    private final PageContext context;
    private final FieldNames names;

    TextViews(Draft draft, Fields fields, Registry registry, PageContext context) {
        this.draft = draft;
        this.fields = fields;
        this.registry = registry;
        this.context = context;
        this.names = new FieldNames(registry, context);
    }

    List<TextView> list(FormSection section) {
        return section.texts().stream().map(this::text).toList();
    }

    private TextView text(String name) {
        String language = language(name);
        return new TextView(
                name,
                language.isEmpty() ? names.of(name) : FieldNames.language(language),
                context.messages().textOr("hint." + name, ""),
                name.equals(Forms.NAME) || name.equals(Forms.MAKER),
                name.equals(Forms.TYPE),
                language,
                RIGHT_TO_LEFT.contains(language) ? "rtl" : language.isEmpty() ? "auto" : "ltr",
                fields.text(name),
                isStale(language),
                fault(name),
                FieldViews.comments(draft.comments(), name, context),
                name.equals(Forms.TYPE) ? types() : List.of());
    }

    private static String language(String name) {
        String prefix = Forms.description("");
        return name.startsWith(prefix) ? name.substring(prefix.length()) : "";
    }

    /** Written and left as it was, while another that was there before was changed. */
    private boolean isStale(String language) {
        LocalText opened = draft.opened().description();
        Optional<String> before = opened.find(language);
        if (before.isEmpty() || !before.get().equals(now(language))) {
            return false;
        }
        return opened.texts().entrySet().stream()
                .anyMatch(each -> !now(each.getKey()).equals(each.getValue()));
    }

    private String now(String language) {
        return fields.text(Forms.description(language));
    }

    private String fault(String name) {
        return draft.reading().faults().stream()
                .filter(each -> each.field().equals(name))
                .findFirst()
                .map(each -> context.text("entry-fault." + StageWords.code(each.kind())))
                .orElse("");
    }

    private List<FieldView.ChoiceView> types() {
        String chosen = fields.text(Forms.TYPE);
        Stream<String> known = registry.listTypes().stream().map(EquipmentType::id);
        return Stream.concat(known, Stream.of(chosen).filter(code -> !code.isEmpty()))
                .distinct()
                .map(code -> new FieldView.ChoiceView(code, indented(code), code.equals(chosen)))
                .toList();
    }

    /** A tree as a select can show it. */
    private String indented(String type) {
        int depth = registry.findType(type).isEmpty() ? 0 : registry.lineage(type).size() - 1;
        return "\u2003".repeat(Math.max(0, depth - 1)) + context.types().of(type).label();
    }
}
