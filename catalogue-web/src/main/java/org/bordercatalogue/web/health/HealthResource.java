package org.bordercatalogue.web.health;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.BooleanSupplier;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;

/** Tells a supervisor whether the process lives, and whether it can answer. Never why not. */
@Path("/")
@Produces(MediaType.TEXT_PLAIN)
public final class HealthResource {
    private final BooleanSupplier ready;

    /**
     * @param ready whether the store answers; a search that is away leaves the rest usable
     */
    public HealthResource(BooleanSupplier ready) {
        this.ready = ready;
    }

    @GET
    @Audience(Group.ANYBODY)
    @Path("livez")
    public Response livez() {
        return answer(Response.Status.OK, "ok\n");
    }

    @GET
    @Audience(Group.ANYBODY)
    @Path("readyz")
    public Response readyz() {
        return ready.getAsBoolean()
                ? answer(Response.Status.OK, "ready\n")
                : answer(Response.Status.SERVICE_UNAVAILABLE, "not ready\n");
    }

    private static Response answer(Response.Status status, String text) {
        return Response.status(status)
                .entity(text)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
