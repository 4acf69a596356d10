package org.bordercatalogue.web.draft;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bordercatalogue.draft.OpenSections;
import org.bordercatalogue.review.Draft;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.entry.People;
import org.bordercatalogue.web.page.PageContext;

/** Tells whoever has a section open who else has. */
record Colleagues(EntryPages entries, OpenSections open) {
    /** One sentence for each of them. */
    List<String> at(Draft draft, String section, ContainerRequestContext request) {
        PageContext context = entries.context(request);
        People people =
                entries.people(
                        EntryPages.actor(request), draft.matter().entry().exhibitor(), context);
        return EntryPages.actor(request)
                .id()
                .map(person -> open.open(draft.matter().proposal().id(), section, person))
                .orElse(List.of())
                .stream()
                .map(each ->
                        context.messages()
                                .text(
                                        "form.also-open",
                                        Map.of(
                                                "who",
                                                people.name(each.person()),
                                                "minutes",
                                                minutes(each))))
                .toList();
    }

    void leave(String revision, String section, ContainerRequestContext request) {
        EntryPages.actor(request).id().ifPresent(person -> open.leave(revision, section, person));
    }

    private long minutes(OpenSections.Opened opened) {
        Duration ago =
                Duration.between(opened.since(), entries.secretariat().rules().clock().instant());
        return Math.max(1, ago.toMinutes());
    }
}
