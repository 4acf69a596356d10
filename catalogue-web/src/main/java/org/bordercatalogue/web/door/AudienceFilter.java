package org.bordercatalogue.web.door;

import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.signin.Identity;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.url.Links;
import org.bordercatalogue.web.url.Visit;

/**
 * Lets nobody through whom a method is not for. Who can still prove more is led to where they can;
 * to everybody else there is nothing here.
 */
final class AudienceFilter implements ContainerRequestFilter {
    private static final String DATA = "/api/";

    private final Set<Group> groups;

    AudienceFilter(Set<Group> groups) {
        this.groups = Set.copyOf(groups);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Visit visit = Visit.of(request);
        Identity identity = visit.caller().identity();
        if (groups.stream().anyMatch(group -> group.holds(identity))) {
            return;
        }
        if (groups.isEmpty() || identity.step() == Identity.Step.DONE) {
            throw new CatalogueException(ErrorCode.NOT_FOUND, "There is nothing here for you.");
        }
        if (visit.path().startsWith(DATA)) {
            throw stranger();
        }
        request.abortWith(seeOther(elsewhere(visit, identity)));
    }

    private static String elsewhere(Visit visit, Identity identity) {
        Links links = visit.links();
        return switch (identity.step()) {
            case VISITOR, DONE -> links.signIn(visit.path());
            case CODE -> links.signInCode();
            case ENROLMENT -> links.secondFactor();
        };
    }

    private static Response seeOther(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    private static NotAuthorizedException stranger() {
        return new NotAuthorizedException("This needs a token: Authorization: Bearer …", "Bearer");
    }
}
