package org.bordercatalogue.web.entry;

import java.util.stream.Stream;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.draft.DraftFields;
import org.bordercatalogue.web.kept.KeptWords;
import org.bordercatalogue.web.page.PageContext;

/** What fields and buttons of forms about entries are called. */
public record FormWords(Registry registry) implements KeptWords {
    @Override
    public String field(String name, PageContext context) {
        return name.startsWith("_")
                ? ""
                : new FieldNames(registry, context).of(DraftFields.fieldOf(name));
    }

    @Override
    public String button(String path, PageContext context) {
        String action = path.substring(path.lastIndexOf('/') + 1);
        return Stream.of("do.", "action.", "desk-entry.")
                .map(group -> context.messages().textOr(group + action, ""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
