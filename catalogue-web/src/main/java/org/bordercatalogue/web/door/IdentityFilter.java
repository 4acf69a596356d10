package org.bordercatalogue.web.door;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.programs.Tokens;
import org.bordercatalogue.signin.Identity;
import org.bordercatalogue.signin.Sessions;
import org.bordercatalogue.web.access.Caller;
import org.bordercatalogue.web.url.SiteAddress;
import org.bordercatalogue.web.url.Visit;

/**
 * Finds out who sends a request: by the cookie of a session for pages, by a token for data. What is
 * sent with a token that is of no use is refused, also where none is needed.
 */
@PreMatching
public final class IdentityFilter implements ContainerRequestFilter {
    private static final int MISDIRECTED = 421;
    private static final List<String> FOR_ANYBODY =
            List.of("/api/", "/assets/", "/livez", "/readyz");

    private static final String DATA = "/api/";

    private final Sessions sessions;
    private final TokenDoor tokens;
    private final Cookies cookies;
    private final SiteAddress site;
    private final List<String> languages;

    public IdentityFilter(
            Sessions sessions,
            Tokens tokens,
            Cookies cookies,
            SiteAddress site,
            List<String> languages) {
        this.sessions = sessions;
        this.tokens = new TokenDoor(tokens);
        this.cookies = cookies;
        this.site = site;
        this.languages = List.copyOf(languages);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!site.answersTo(request.getUriInfo().getRequestUri().getRawAuthority())) {
            request.abortWith(Response.status(MISDIRECTED).build());
            return;
        }
        Visit visit = Visit.of(request);
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (authorization != null && visit.path().startsWith(DATA)) {
            Caller program = Caller.of(tokens.admit(authorization));
            request.setProperty(Visit.PROPERTY, visit.by(program, visit.language()));
        } else if (FOR_ANYBODY.stream().noneMatch(visit.path()::startsWith)
                && request.getHeaderString(HttpHeaders.COOKIE) != null) {
            Caller caller = caller(request);
            request.setProperty(Visit.PROPERTY, visit.by(caller, language(visit, caller)));
        }
    }

    private Caller caller(ContainerRequestContext request) {
        Optional<String> secret = cookies.find(Cookies.Kind.SESSION, request);
        Identity identity = secret.map(sessions::identify).orElse(Identity.VISITOR);
        Optional<String> bound =
                identity.session().isPresent() ? secret : cookies.find(Cookies.Kind.FORM, request);
        return new Caller(identity, bound.map(FormTokens::of).orElse(""));
    }

    /** What the address asks for, then what the account wants, then what the browser accepts. */
    private String language(Visit visit, Caller caller) {
        if (visit.reader().language().isPresent()) {
            return visit.language();
        }
        return caller.identity()
                .account()
                .filter(_ -> caller.identity().signedIn())
                .map(Account::language)
                .filter(languages::contains)
                .orElse(visit.language());
    }
}
