package org.bordercatalogue.web.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.search.Reader;
import org.bordercatalogue.signin.Network;
import org.bordercatalogue.web.access.Caller;
import org.bordercatalogue.web.url.Links;
import org.bordercatalogue.web.url.Visit;

/** Notes, before anything else, in which language and units a visitor reads. */
@PreMatching
final class VisitFilter implements ContainerRequestFilter {
    private final String mount;
    private final List<String> languages;

    VisitFilter(String mount, List<String> languages) {
        this.mount = mount;
        this.languages = List.copyOf(languages);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String accepted = acceptedLanguage(request);
        request.setProperty(Visit.PROPERTY, visit(request, Reader.UNSTATED, accepted));
        Reader reader = ReaderParameters.read(request.getUriInfo().getQueryParameters());
        reader.language().ifPresent(this::requireKnown);
        String language = reader.language().orElse(accepted);
        request.setProperty(Visit.PROPERTY, visit(request, reader, language));
    }

    private Visit visit(ContainerRequestContext request, Reader reader, String language) {
        return new Visit(
                "/" + request.getUriInfo().getPath(false),
                Objects.requireNonNullElse(request.getUriInfo().getRequestUri().getRawQuery(), ""),
                language,
                reader,
                new Links(mount, reader),
                (String) request.getProperty(RequestProperties.NONCE),
                (String) request.getProperty(RequestProperties.ID),
                Network.of((String) request.getProperty(RequestProperties.ADDRESS)),
                Caller.VISITOR);
    }

    private void requireKnown(String language) {
        if (!languages.contains(language)) {
            throw new CatalogueException(
                    ErrorCode.INVALID_PARAMETER,
                    "lang=" + language + ": the languages are " + String.join(", ", languages));
        }
    }

    private String acceptedLanguage(ContainerRequestContext request) {
        return request.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .flatMap(it -> Optional.of(it).filter(languages::contains).stream())
                .findFirst()
                .orElse(languages.getFirst());
    }
}
