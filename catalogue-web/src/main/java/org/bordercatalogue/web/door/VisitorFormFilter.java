package org.bordercatalogue.web.door;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import org.bordercatalogue.account.Secrets;
import org.bordercatalogue.web.access.Caller;
import org.bordercatalogue.web.url.Visit;

/** Gives a visitor's browser something that its forms can be bound to. */
final class VisitorFormFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String MADE = VisitorFormFilter.class.getName();

    private final Cookies cookies;
    private final Secrets secrets;

    VisitorFormFilter(Cookies cookies, Secrets secrets) {
        this.cookies = cookies;
        this.secrets = secrets;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Visit visit = Visit.of(request);
        if (visit.caller().formToken().isEmpty() && request.getMethod().equals("GET")) {
            String secret = secrets.secret();
            request.setProperty(MADE, secret);
            request.setProperty(
                    Visit.PROPERTY,
                    visit.by(
                            new Caller(visit.caller().identity(), FormTokens.of(secret)),
                            visit.language()));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(MADE) instanceof String secret) {
            response.getHeaders()
                    .add(HttpHeaders.SET_COOKIE, cookies.set(Cookies.Kind.FORM, secret));
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
