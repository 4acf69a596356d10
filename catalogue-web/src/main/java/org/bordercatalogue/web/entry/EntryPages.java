package org.bordercatalogue.web.entry;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.asking.Demand;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.review.Secretariat;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.url.Visit;
import org.bordercatalogue.web.view.Page;

/** What every page about entries is made with. */
public record EntryPages(
        Secretariat secretariat, CatalogueStore store, Registry registry, PageContexts contexts) {
    public PageContext context(ContainerRequestContext request) {
        return contexts.of(request);
    }

    /** Whoever asks. */
    public static Actor actor(ContainerRequestContext request) {
        return Visit.of(request).caller().actor();
    }

    public Exhibitors exhibitors() {
        return new Exhibitors(store);
    }

    /** What readers look for. */
    public Demand demand() {
        return new Demand(store, registry, secretariat.rules().clock());
    }

    public People people(Actor reader, String exhibitor, PageContext context) {
        return new People(store, reader, exhibitor, context.messages());
    }

    public static Response seeOther(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    /** A page with another status than 200. */
    public static Response answer(int status, Page page) {
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE).entity(page).build();
    }
}
