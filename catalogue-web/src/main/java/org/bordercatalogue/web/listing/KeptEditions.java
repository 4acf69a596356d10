package org.bordercatalogue.web.listing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.kernel.Slug;
import org.bordercatalogue.listing.EditionKeeping;
import org.bordercatalogue.listing.KeptEdition;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.web.form.TypedForm;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.view.Page;

/** What the organisers' pages of editions are made with. */
public record KeptEditions(EditionKeeping keeping, CatalogueStore store) {
    /** Everybody who may be listed, in the order of names. */
    List<Exhibitor> exhibitors(PageContext context) {
        Comparator<String> order = context.messages().order();
        return store.read(transaction ->
                transaction.exhibitors().listExhibitors().stream()
                        .filter(each -> transaction.standings().isActive(each.id()))
                        .sorted((one, other) -> order.compare(one.name(), other.name()))
                        .toList());
    }

    /** What was sent to one of the page's forms and refused. */
    record Sent(Optional<TypedForm> form, Optional<KeptPlan.Refused> plan) {
        static Sent of(KeptPlan.Refused plan) {
            return new Sent(Optional.empty(), Optional.of(plan));
        }
    }

    /**
     * The page of one edition.
     *
     * @param done the word for what was done, empty where nothing was
     */
    Page page(PageContext context, String id, Sent sent, String done) {
        KeptEditionPage view =
                new KeptEditionPages(context)
                        .page(
                                get(context, id),
                                exhibitors(context),
                                sent,
                                context.messages().textOr("kept-editions.done." + done, ""));
        return context.page("listing/kept-edition", view);
    }

    KeptEdition get(PageContext context, String id) {
        return keeping.getEdition(context.visit().caller().actor(), id);
    }

    /** One that is not there yet, under the name as an id. */
    Edition fresh(String name) {
        String id = Slug.of(name);
        if (id.isEmpty() || isKnown(id)) {
            throw new CatalogueException(
                    ErrorCode.CONFLICT, "There is an edition of that name: " + name);
        }
        return Edition.bare(id, name);
    }

    private boolean isKnown(String id) {
        return store.read(transaction -> transaction.editions().findEdition(id).isPresent());
    }
}
