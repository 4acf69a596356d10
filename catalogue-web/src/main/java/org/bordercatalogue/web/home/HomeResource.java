package org.bordercatalogue.web.home;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.bordercatalogue.web.url.Visit;
import org.bordercatalogue.web.view.Frames;
import org.bordercatalogue.web.view.Page;

/** The front door. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public final class HomeResource {
    private final Frames frames;

    public HomeResource(Frames frames) {
        this.frames = frames;
    }

    @GET
    public Page home(@Context ContainerRequestContext request) {
        Visit visit = Visit.of(request);
        return new Page("home/home", new HomePage(frames.frame(visit, "")), visit.language());
    }
}
