package org.bordercatalogue.web.product;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.ZoneOffset;
import org.bordercatalogue.browse.Whereabouts;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.view.Page;

/** Answers at the address of a product that is elsewhere, away or gone. */
final class ProductPlaces {
    private static final String ROBOTS = "X-Robots-Tag";

    private final PageContext context;

    ProductPlaces(PageContext context) {
        this.context = context;
    }

    /** Its name and whose it is, and nothing of what it said. */
    Response away(Whereabouts.Away away) {
        String who = away.byExhibitor() ? "exhibitor" : "organiser";
        return Response.ok(
                        page(
                                away.name(),
                                away.exhibitor(),
                                context.messages().text("away." + who, "day", day(away.since()))))
                .header(ROBOTS, "noindex")
                .build();
    }

    Response removed(Whereabouts.Removed removed) {
        return Response.status(Response.Status.GONE)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(
                        page(
                                context.text("away.removed.title"),
                                "",
                                context.messages()
                                        .text("away.removed", "day", day(removed.since()))))
                .header(ROBOTS, "noindex")
                .build();
    }

    private Page page(String title, String exhibitor, String text) {
        return context.page(
                "product/away", new AwayPage(context.frame(title), title, exhibitor, text));
    }

    private String day(Instant instant) {
        return context.messages().day(instant.atZone(ZoneOffset.UTC).toLocalDate());
    }
}
