package org.bordercatalogue.web.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import org.bordercatalogue.web.url.Visit;
import org.bordercatalogue.web.view.Frames;
import org.bordercatalogue.web.view.Messages;
import org.bordercatalogue.web.view.Page;
import org.bordercatalogue.web.view.Translations;

/** Gives a failure the form its reader wants: a page, or a problem document. */
final class FailureFilter implements ContainerResponseFilter {
    /** Above it, minutes are told. */
    private static final int SECONDS_TOLD = 90;

    private final Frames frames;
    private final Translations translations;

    FailureFilter(Frames frames, Translations translations) {
        this.frames = frames;
        this.translations = translations;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Failure failure) {
            Visit visit = Visit.of(request);
            Messages messages = translations.in(visit.language());
            String title = messages.textOr("failure." + failure.code(), defaultTitle(messages));
            if (wantsData(request, visit)) {
                response.setEntity(
                        problem(failure, title, visit),
                        new Annotation[0],
                        MediaType.valueOf(Problem.MEDIA_TYPE));
            } else {
                FailurePage view =
                        new FailurePage(
                                frames.frame(visit, title),
                                title,
                                failure.status(),
                                failure.retrySeconds() > 0 ? "" : failure.detail(),
                                pause(failure, messages),
                                visit.id());
                response.setEntity(
                        new Page("failure/failure", view, visit.language()),
                        new Annotation[0],
                        MediaType.TEXT_HTML_TYPE);
            }
        }
    }

    private static String pause(Failure failure, Messages messages) {
        long seconds = failure.retrySeconds();
        if (seconds == 0) {
            return "";
        }
        return seconds <= SECONDS_TOLD
                ? messages.text("failure.wait.seconds", "count", seconds)
                : messages.text("failure.wait.minutes", "count", (seconds + 59) / 60);
    }

    private static String defaultTitle(Messages messages) {
        return messages.text("failure.other");
    }

    private static Problem problem(Failure failure, String title, Visit visit) {
        return new Problem(
                "about:blank",
                title,
                failure.status(),
                failure.detail(),
                failure.code(),
                visit.id(),
                failure.flaws());
    }

    private static boolean wantsData(ContainerRequestContext request, Visit visit) {
        return visit.path().startsWith("/api/")
                || request.getAcceptableMediaTypes().stream()
                        .findFirst()
                        .filter(each -> each.getSubtype().endsWith("json"))
                        .isPresent();
    }
}
