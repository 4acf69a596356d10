package org.bordercatalogue.web.answer;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.bordercatalogue.search.IndexGeneration;
import org.bordercatalogue.web.url.Visit;

/**
 * Answers from memory what was answered before and cannot have changed, and says by {@code ETag}
 * when a client has it already.
 *
 * <p>A page has no {@code ETag}: its body holds the nonce that its own headers name, and a client
 * that was told "not modified" would put new headers beside an old body.
 */
@PerGeneration
public final class AnswerFilter
        implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {
    private static final String DATA = "/api/";
    private static final String TO_KEEP = AnswerFilter.class.getName();
    private static final List<String> KEPT =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LANGUAGE, HttpHeaders.VARY);

    private final AnswerMemory memory = new AnswerMemory();
    private final IndexGeneration generation;

    public AnswerFilter(IndexGeneration generation) {
        this.generation = generation;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        OptionalLong now = generation.find();
        if (now.isEmpty() || !isForAnybody(request)) {
            return;
        }
        Visit visit = Visit.of(request);
        Asked asked =
                new Asked(
                        key(request, visit),
                        now.getAsLong(),
                        visit.nonce(),
                        visit.path().startsWith(DATA));
        EntityTag tag = asked.tag();
        if (asked.data()) {
            Response.ResponseBuilder unchanged = request.getRequest().evaluatePreconditions(tag);
            if (unchanged != null) {
                request.abortWith(unchanged.tag(tag).build());
                return;
            }
        }
        memory.find(asked.key(), asked.generation())
                .ifPresentOrElse(
                        answer -> request.abortWith(again(answer, asked)),
                        () -> request.setProperty(TO_KEEP, asked));
    }

    /** A failure is not what the address says. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != Response.Status.OK.getStatusCode()) {
            request.removeProperty(TO_KEEP);
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (!(context.getProperty(TO_KEEP) instanceof Asked asked)) {
            context.proceed();
            return;
        }
        OutputStream out = context.getOutputStream();
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        context.setOutputStream(copy);
        context.proceed();
        context.setOutputStream(out);
        byte[] body = copy.toByteArray();
        MultivaluedMap<String, Object> headers = context.getHeaders();
        if (asked.data()) {
            headers.putSingle(HttpHeaders.ETAG, asked.tag());
        }
        String nonce = asked.data() ? "" : asked.nonce();
        EachTime eachTime =
                context.getProperty(EachTime.PROPERTY) instanceof EachTime noted
                        ? noted
                        : EachTime.NOTHING;
        memory.keep(
                asked.key(), Answer.of(asked.generation(), kept(headers), eachTime, body, nonce));
        out.write(body);
    }

    /** Whoever shows who he is may be shown something else. */
    private static boolean isForAnybody(ContainerRequestContext request) {
        return request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                && Visit.of(request).caller().unknown();
    }

    private static Response again(Answer answer, Asked asked) {
        answer.eachTime().action().run();
        Response.ResponseBuilder response = Response.ok(answer.body(asked.nonce()));
        answer.headers().forEach(response::header);
        if (asked.data()) {
            response.tag(asked.tag());
        }
        return response.build();
    }

    private static Map<String, String> kept(MultivaluedMap<String, Object> headers) {
        Map<String, String> kept = new HashMap<>();
        for (String name : KEPT) {
            Object value = headers.getFirst(name);
            if (value != null) {
                kept.put(name, value.toString());
            }
        }
        return kept;
    }

    private static AnswerKey key(ContainerRequestContext request, Visit visit) {
        return new AnswerKey(
                visit.path() + "?" + visit.query(),
                Objects.requireNonNullElse(request.getHeaderString(HttpHeaders.ACCEPT), ""),
                visit.language());
    }

    /**
     * What is asked for.
     *
     * @param data whether it is data rather than a page
     */
    private record Asked(AnswerKey key, long generation, String nonce, boolean data) {
        /** Weak: compression and nonces change bytes, not what is said. */
        EntityTag tag() {
            return new EntityTag(
                    Long.toString(generation, 36) + "-" + Integer.toHexString(key.hashCode()),
                    true);
        }
    }
}
