package org.bordercatalogue.web.program;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bordercatalogue.account.TokenScope;
import org.bordercatalogue.posting.Flaw;
import org.bordercatalogue.posting.ProductPosts;
import org.bordercatalogue.posting.Written;
import org.bordercatalogue.programs.Bearer;
import org.bordercatalogue.programs.RepeatedRequests;
import org.bordercatalogue.programs.RepeatedRequests.Said;
import org.bordercatalogue.review.Draft;
import org.bordercatalogue.review.Secretariat;
import org.bordercatalogue.web.http.ProblemException;
import org.bordercatalogue.web.url.Links;
import org.bordercatalogue.web.url.Visit;

/** What the resources of this package have in common. */
public final class ProgramDesk {
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final int PRECONDITION_REQUIRED = 428;
    private static final int BAD_REQUEST = 400;
    private static final Pattern TAG = Pattern.compile("\"([\\x21\\x23-\\x7E]{1,100})\"");

    private final ObjectMapper mapper = JsonMapper.builder().addModule(new Jdk8Module()).build();
    private final Secretariat secretariat;
    private final ProductPosts posts;
    private final RepeatedRequests repeated;

    public ProgramDesk(Secretariat secretariat, RepeatedRequests repeated) {
        this.secretariat = secretariat;
        this.posts = new ProductPosts(secretariat);
        this.repeated = repeated;
    }

    Secretariat secretariat() {
        return secretariat;
    }

    ProductPosts posts() {
        return posts;
    }

    /** The program, which must be allowed to do this. */
    static Bearer bearer(ContainerRequestContext request, TokenScope scope) {
        Bearer bearer =
                Visit.of(request)
                        .caller()
                        .bearer()
                        .orElseThrow(() ->
                                ProblemException.unauthorized(
                                        "This needs the token of a program."));
        if (!bearer.may(scope)) {
            throw ProblemException.insufficient(scope.code());
        }
        return bearer;
    }

    /** The version that the program says it saw. */
    static String version(ContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.IF_MATCH);
        Matcher tag = TAG.matcher(Objects.requireNonNullElse(header, "").strip());
        if (!tag.matches()) {
            throw ProblemException.of(
                    PRECONDITION_REQUIRED,
                    "version-missing",
                    "Name the one version that you saw: If-Match with the ETag of the last answer.");
        }
        return tag.group(1);
    }

    /**
     * Does the work, or answers as the first time where the request is repeated.
     *
     * @param work is given the key under which to keep what it does
     */
    Response once(
            ContainerRequestContext request,
            Bearer bearer,
            byte[] body,
            Function<Optional<String>, Said> work) {
        String key = request.getHeaderString(IDEMPOTENCY_KEY);
        if (key == null) {
            return response(work.apply(Optional.empty()));
        }
        RepeatedRequests.Asked asked = new RepeatedRequests.Asked(bearer, key, text(request, body));
        return response(repeated.answer(asked, () -> work.apply(Optional.of(asked.ownKey()))));
    }

    static void requireKey(ContainerRequestContext request) {
        if (request.getHeaderString(IDEMPOTENCY_KEY) == null) {
            throw ProblemException.of(
                    BAD_REQUEST,
                    "key-missing",
                    "Send an Idempotency-Key, such as a UUID, so that a lost answer does no harm.");
        }
    }

    /** A product that was kept; throws what is wrong with one that was not. */
    Said said(int status, Written written, Links links) {
        return switch (written) {
            case Written.Kept(Draft draft, List<Flaw> doubts) -> said(status, draft, doubts, links);
            case Written.Refused(List<Flaw> flaws) -> throw ProblemException.flawed(flaws);
        };
    }

    Said said(int status, Draft draft, List<Flaw> doubts, Links links) {
        DraftRepresentation representation = representation(draft, doubts, links);
        Optional<String> location =
                status == Response.Status.CREATED.getStatusCode()
                        ? Optional.of(representation.url())
                        : Optional.empty();
        return new Said(status, location, Optional.of(draft.version()), write(representation));
    }

    DraftRepresentation representation(Draft draft, List<Flaw> doubts, Links links) {
        JsonNode product = posts.json(draft);
        return DraftRepresentation.of(
                draft, product, ProductPosts.faults(draft.reading()), doubts, links);
    }

    String write(Object representation) {
        try {
            return mapper.writeValueAsString(representation);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Response response(Said said) {
        Response.ResponseBuilder answer =
                Response.status(said.status())
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(said.body().getBytes(StandardCharsets.UTF_8));
        said.location().map(URI::create).ifPresent(answer::location);
        said.etag().map(EntityTag::new).ifPresent(answer::tag);
        return answer.build();
    }

    private static String text(ContainerRequestContext request, byte[] body) {
        return String.join(
                "\n",
                request.getMethod(),
                request.getUriInfo().getRequestUri().getRawPath(),
                Objects.requireNonNullElse(request.getHeaderString(HttpHeaders.IF_MATCH), ""),
                new String(body, StandardCharsets.ISO_8859_1));
    }
}
