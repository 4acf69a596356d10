package org.bordercatalogue.web.review;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.entry.WorkLinks;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.view.Page;

/**
 * Does something with an entry and answers its page, with the reason where it could not be done.
 */
final class DeskEntryAnswers {
    private static final int CONFLICT = 409;

    private final EntryPages entries;

    DeskEntryAnswers(EntryPages entries) {
        this.entries = entries;
    }

    Response attempt(String entry, ContainerRequestContext request, Runnable work) {
        PageContext context = entries.context(request);
        try {
            work.run();
        } catch (CatalogueException refused) {
            if (refused.code() == ErrorCode.FORBIDDEN || refused.code() == ErrorCode.NOT_FOUND) {
                throw refused;
            }
            Typed typed =
                    new Typed(
                            context.text("desk-entry.refused"),
                            refused.getMessage(),
                            "",
                            "",
                            Map.of());
            return EntryPages.answer(CONFLICT, page(entry, typed, request));
        }
        return EntryPages.seeOther(new WorkLinks(context.links()).deskEntry(entry));
    }

    Page page(String entry, Typed typed, ContainerRequestContext request) {
        PageContext context = entries.context(request);
        return context.page(
                "review/entry",
                new DeskEntryPages(entries, EntryPages.actor(request), context).page(entry, typed));
    }
}
