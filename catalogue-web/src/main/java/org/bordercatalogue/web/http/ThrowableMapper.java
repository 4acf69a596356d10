package org.bordercatalogue.web.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place where a throwable becomes an answer. {@link FailureFilter} then writes it as a page
 * or as a problem document.
 */
final class ThrowableMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(ThrowableMapper.class);
    private static final String RETRY_SECONDS = "10";

    /** Reasons that concern the operator; the visitor is told that it failed, and the id. */
    private static final Set<ErrorCode> OURS =
            Set.of(ErrorCode.INVALID_PACK, ErrorCode.INVALID_CONFIGURATION, ErrorCode.CORRUPT);

    @Override
    public Response toResponse(Throwable throwable) {
        return switch (throwable) {
            case CatalogueException e -> ofCatalogue(e);
            case ProblemException e -> ofProblem(e);
            case WebApplicationException e -> ofJersey(e);
            // Errors too: a StackOverflowError in one request must not cost the others theirs.
            default -> unexpected(throwable);
        };
    }

    private static Response ofCatalogue(CatalogueException e) {
        int status = status(e.code());
        if (OURS.contains(e.code())) {
            return unexpected(e);
        }
        Response.ResponseBuilder answer =
                Response.status(status)
                        .entity(new Failure(status, word(e.code()), detail(e), e.retrySeconds()));
        if (e.retrySeconds() > 0) {
            answer.header(HttpHeaders.RETRY_AFTER, e.retrySeconds());
        }
        if (status == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
            LOG.warn("{}: {}", e.code(), e.getMessage(), e.getCause());
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return answer.build();
    }

    private static Response ofProblem(ProblemException e) {
        String detail = Objects.requireNonNullElse(e.getMessage(), "");
        Response.ResponseBuilder answer =
                Response.status(e.status())
                        .entity(new Failure(e.status(), e.code(), detail, 0, e.flaws()));
        e.headers().forEach(answer::header);
        return answer.build();
    }

    private static Response ofJersey(WebApplicationException e) {
        Response given = e.getResponse();
        if (given.getStatusInfo().getFamily() == Response.Status.Family.REDIRECTION) {
            return given;
        }
        int status = given.getStatus();
        String reason = given.getStatusInfo().getReasonPhrase();
        Failure failure =
                new Failure(status, reason.toLowerCase(Locale.ROOT).replace(' ', '-'), "", 0);
        return Response.fromResponse(given).entity(failure).build();
    }

    private static Response unexpected(Throwable throwable) {
        LOG.error("A request failed unexpectedly", throwable);
        int status = Response.Status.INTERNAL_SERVER_ERROR.getStatusCode();
        return Response.status(status).entity(new Failure(status, "unexpected", "", 0)).build();
    }

    private static String detail(CatalogueException e) {
        return Objects.requireNonNullElse(e.getMessage(), "");
    }

    private static String word(ErrorCode code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static int status(ErrorCode code) {
        return switch (code) {
            case INVALID_PARAMETER, INVALID_INPUT -> 400;
            case NOT_FOUND -> 404;
            case FORBIDDEN -> 403;
            case CONFLICT, IN_USE -> 409;
            case KEY_REUSED -> 422;
            case STALE -> 412;
            case TOO_MANY_ATTEMPTS -> 429;
            case INVALID_PACK, INVALID_CONFIGURATION, CORRUPT -> 500;
            case BUSY, SEARCH_UNAVAILABLE, STORE_UNAVAILABLE -> 503;
            case STORAGE_FULL -> 507;
        };
    }
}
