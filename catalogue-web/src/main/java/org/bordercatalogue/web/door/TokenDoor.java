package org.bordercatalogue.web.door;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.bordercatalogue.cache.Caches;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.programs.Bearer;
import org.bordercatalogue.programs.Tokens;
import org.bordercatalogue.web.http.ProblemException;

/** Lets programs in by their tokens, each so often in a minute. */
final class TokenDoor {
    private static final String SCHEME = "bearer ";
    private static final int MOST_IN_A_MINUTE = 600;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Tokens tokens;
    private final Cache<String, AtomicInteger> asked =
            Caches.builder().expireAfterWrite(MINUTE).build();

    TokenDoor(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * @param authorization the header as it was sent
     */
    Bearer admit(String authorization) {
        if (!authorization.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            throw ProblemException.unauthorized(
                    "The header must be: Authorization: Bearer <token>");
        }
        Bearer bearer =
                tokens.identify(authorization.substring(SCHEME.length()).strip())
                        .orElseThrow(() ->
                                ProblemException.unauthorized(
                                        "The token is unknown, revoked or over, or its maker is no"
                                                + " longer of the company."));
        AtomicInteger count = asked.get(bearer.token().id(), _ -> new AtomicInteger());
        if (count.incrementAndGet() > MOST_IN_A_MINUTE) {
            throw new CatalogueException(
                    ErrorCode.TOO_MANY_ATTEMPTS,
                    "A token may ask " + MOST_IN_A_MINUTE + " times a minute.",
                    MINUTE);
        }
        return bearer;
    }
}
