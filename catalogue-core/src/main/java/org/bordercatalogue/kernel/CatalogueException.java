package org.bordercatalogue.kernel;

import java.time.Duration;
import java.util.Objects;

/**
 * A failure that can be told to the person concerned: the message names the thing, the place and
 * what would be right.
 */
public final class CatalogueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final long retrySeconds;

    public CatalogueException(ErrorCode code, String message) {
        this(code, message, Duration.ZERO);
    }

    /**
     * @param wait after which it is of use to try again
     */
    public CatalogueException(ErrorCode code, String message, Duration wait) {
        super(message);
        this.code = code;
        this.retrySeconds = wait.isZero() ? 0 : wait.toSeconds() + 1;
    }

    public CatalogueException(ErrorCode code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
        this.retrySeconds = 0;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** Seconds after which it is of use to try again; 0 where that is not known. */
    public long retrySeconds() {
        return retrySeconds;
    }

    public ErrorCode code() {
        return code;
    }
}
