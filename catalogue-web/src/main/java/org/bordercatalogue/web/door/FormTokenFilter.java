package org.bordercatalogue.web.door;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Objects;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.web.url.Visit;
import org.glassfish.jersey.server.ContainerRequest;

/**
 * Refuses a form that was not made for the browser that sends it. The token stands in the field
 * {@code form-token} or, from a script, in the header {@code X-Form-Token}. Uploads carry it as a
 * part, which their resource must hand to {@code Caller.requireToken} before anything else.
 */
final class FormTokenFilter implements ContainerRequestFilter {
    static final String HEADER = "X-Form-Token";

    private static final MediaType MERGE_PATCH = new MediaType("application", "merge-patch+json");

    @Override
    public void filter(ContainerRequestContext request) {
        Visit visit = Visit.of(request);
        String header = request.getHeaderString(HEADER);
        if (header != null) {
            visit.caller().requireToken(header);
        } else if (is(request, MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
            visit.caller().requireToken(field(request));
        } else if (visit.caller().bearer().isPresent()) {
            requireData(request);
        } else if (!is(request, MediaType.MULTIPART_FORM_DATA_TYPE)) {
            throw new CatalogueException(ErrorCode.FORBIDDEN, "The form carries no token.");
        }
    }

    /**
     * Nothing that a page of another site could send has the token of a program with it. Whether
     * there is a body is asked last: that looks into it, and parts could not be read any more.
     */
    private static void requireData(ContainerRequestContext request) {
        boolean data =
                is(request, MediaType.MULTIPART_FORM_DATA_TYPE)
                        || is(request, MediaType.APPLICATION_JSON_TYPE)
                        || is(request, MERGE_PATCH);
        if (!data && request.hasEntity()) {
            throw new CatalogueException(
                    ErrorCode.INVALID_INPUT,
                    "The body must be application/json, or multipart/form-data with a file.");
        }
    }

    private static String field(ContainerRequestContext request) {
        requireCharset(request.getMediaType());
        ContainerRequest buffered = (ContainerRequest) request;
        buffered.bufferEntity();
        Form form = buffered.readEntity(Form.class);
        return Objects.requireNonNullElse(form.asMap().getFirst(FormTokens.FIELD), "");
    }

    /** Reading a form in letters that nobody knows would be our failure. */
    private static void requireCharset(MediaType type) {
        String charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        try {
            if (Charset.isSupported(charset)) {
                return;
            }
        } catch (IllegalCharsetNameException e) {
            // Told below, as one that is not supported.
        }
        throw new CatalogueException(ErrorCode.INVALID_INPUT, "The form must be in UTF-8.");
    }

    private static boolean is(ContainerRequestContext request, MediaType type) {
        MediaType given = request.getMediaType();
        return given != null && type.isCompatible(given) && !given.isWildcardType();
    }
}
