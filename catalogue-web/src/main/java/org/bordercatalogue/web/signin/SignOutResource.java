package org.bordercatalogue.web.signin;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.bordercatalogue.signin.Sessions;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.door.Cookies;
import org.bordercatalogue.web.url.Visit;

/** Ends a session, also one whose second factor is outstanding. */
@Path("sign-out")
public final class SignOutResource {
    private final Sessions sessions;
    private final Cookies cookies;

    public SignOutResource(Sessions sessions, Cookies cookies) {
        this.sessions = sessions;
        this.cookies = cookies;
    }

    @POST
    @Audience(Group.ANYBODY)
    public Response signOut(@Context ContainerRequestContext request) {
        Visit visit = Visit.of(request);
        sessions.end(visit.caller().identity());
        return Response.seeOther(URI.create(visit.links().signInAfter("out")))
                .header(HttpHeaders.SET_COOKIE, cookies.end(Cookies.Kind.SESSION))
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }
}
