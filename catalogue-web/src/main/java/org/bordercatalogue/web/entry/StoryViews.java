package org.bordercatalogue.web.entry;

import java.util.List;
import java.util.Locale;
import org.bordercatalogue.store.AuditItem;
import org.bordercatalogue.web.page.PageContext;

/** Tells what happened to an entry, the newest first. */
public final class StoryViews {
    private static final String DECIDED = "decide ";
    private final People people;
    private final PageContext context;

    public StoryViews(People people, PageContext context) {
        this.people = people;
        this.context = context;
    }

    public List<StoryView> list(List<AuditItem> items) {
        return items.stream().map(this::of).toList();
    }

    private StoryView of(AuditItem item) {
        boolean decision = item.action().startsWith(DECIDED);
        String key =
                decision
                        ? "story.decided." + code(item.action().substring(DECIDED.length()))
                        : "story." + code(item.action());
        return new StoryView(
                item.at().toString(),
                context.messages().moment(item.at()),
                people.name(item.actor()),
                context.messages().textOr(key, item.action()),
                decision || hasWords(item) ? item.detail() : "",
                item.internal());
    }

    /** Of the others the detail names ids, which say nothing to people. */
    private static boolean hasWords(AuditItem item) {
        return switch (item.action()) {
            case "attach",
                    "correct",
                    "decline correction",
                    "revert",
                    "ask to recall",
                    "undo merge",
                    "plan merge",
                    "transfer" ->
                    true;
            default -> false;
        };
    }

    private static String code(String action) {
        return action.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }
}
