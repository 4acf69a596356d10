package org.bordercatalogue.web.signin;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.account.Secrets;
import org.bordercatalogue.signin.Identity;
import org.bordercatalogue.signin.Sessions;
import org.bordercatalogue.web.access.Caller;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.door.Cookies;
import org.bordercatalogue.web.door.FormTokens;
import org.bordercatalogue.web.kept.Opened;
import org.bordercatalogue.web.kept.PostedText;
import org.bordercatalogue.web.url.Addresses;
import org.bordercatalogue.web.url.Visit;
import org.glassfish.jersey.server.ContainerRequest;

/**
 * Stands before the door of a long form. What would be refused there because the session is over is
 * sealed and given back with the way in; what comes back with the person's click is opened and goes
 * through the door like any form. Nothing is sent by itself, and whose entry it is is judged as
 * ever.
 */
final class LastingFormFilter implements ContainerRequestFilter {
    private final Desk desk;
    private final Set<Group> groups;
    private final boolean wayIn;

    /** What all of them work with. */
    record Desk(SignInPages pages, Sessions sessions, Cookies cookies, Secrets secrets) {}

    /**
     * @param groups who may call the method
     * @param wayIn whether the form is one of signing in, which only carries a text along
     */
    LastingFormFilter(Desk desk, Set<Group> groups, boolean wayIn) {
        this.desk = desk;
        this.groups = Set.copyOf(groups);
        this.wayIn = wayIn;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!isForm(request) || wantsData(request)) {
            return;
        }
        Visit visit = Visit.of(request);
        Map<String, List<String>> fields = fields(request);
        String sealed = first(fields, PostedText.FIELD);
        if (wayIn && sealed.isEmpty()) {
            return;
        }
        Identity identity = visit.caller().identity();
        boolean admitted = groups.stream().anyMatch(group -> group.holds(identity));
        if (!admitted && identity.step() == Identity.Step.DONE) {
            return;
        }
        if (admitted && visit.caller().holds(first(fields, FormTokens.FIELD))) {
            if (!wayIn && !sealed.isEmpty()) {
                open(request, visit, sealed);
            }
            return;
        }
        giveBack(request, visit, fields, sealed);
    }

    private void giveBack(
            ContainerRequestContext request,
            Visit visit,
            Map<String, List<String>> fields,
            String carried) {
        PostedText text = desk.pages().texts().posted(visit.path(), writer(request, visit), fields);
        if (carried.isEmpty() && text.typed().isEmpty()) {
            return;
        }
        Optional<String> sealed =
                carried.isEmpty() ? desk.pages().texts().seal(text) : Optional.of(carried);
        if (!visit.caller().formToken().isEmpty()) {
            request.abortWith(refused(visit, sealed, text));
            return;
        }
        String secret = desk.secrets().secret();
        Caller caller = new Caller(visit.caller().identity(), FormTokens.of(secret));
        request.abortWith(
                Response.fromResponse(refused(visit.by(caller, visit.language()), sealed, text))
                        .header(
                                HttpHeaders.SET_COOKIE,
                                desk.cookies().set(Cookies.Kind.FORM, secret))
                        .build());
    }

    private Response refused(Visit visit, Optional<String> sealed, PostedText text) {
        return sealed.map(each -> desk.pages().refused(visit, each))
                .orElseGet(() -> desk.pages().tooLong(visit, text));
    }

    /** Whoever is signed in, else whose session it was that is over now. */
    private Optional<String> writer(ContainerRequestContext request, Visit visit) {
        Optional<String> now = visit.caller().identity().account().map(Account::id);
        return now.isPresent()
                ? now
                : desk.cookies()
                        .find(Cookies.Kind.SESSION, request)
                        .flatMap(desk.sessions()::findAccount);
    }

    private void open(ContainerRequestContext request, Visit visit, String sealed) {
        String reader = visit.caller().identity().signedInAccount().id();
        if (desk.pages().texts().open(sealed, reader) instanceof Opened.Whole(PostedText text)
                && text.path().equals(visit.path())) {
            String token = Addresses.parameter(FormTokens.FIELD, visit.caller().formToken());
            String body = text.body().isEmpty() ? token : text.body() + "&" + token;
            request.setEntityStream(
                    new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        } else {
            request.abortWith(desk.pages().opened(403, "kept.elsewhere", visit, sealed));
        }
    }

    private static Map<String, List<String>> fields(ContainerRequestContext request) {
        ContainerRequest buffered = (ContainerRequest) request;
        buffered.bufferEntity();
        return buffered.readEntity(Form.class).asMap();
    }

    private static String first(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** In the letters of all pages; another charset is refused at the door. */
    private static boolean isForm(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        return type != null
                && type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                && !type.isWildcardType()
                && type.getParameters()
                        .getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8")
                        .equalsIgnoreCase("utf-8");
    }

    /** A script keeps what was typed in its page. */
    private static boolean wantsData(ContainerRequestContext request) {
        return request.getAcceptableMediaTypes().stream()
                .findFirst()
                .filter(MediaType.APPLICATION_JSON_TYPE::equals)
                .isPresent();
    }
}
