package org.bordercatalogue.kernel;

import java.util.Objects;

/**
 * A failure that can be told to the person concerned: the message names the thing, the place and
 * what would be right.
 */
public final class CatalogueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    public CatalogueException(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    public CatalogueException(ErrorCode code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    public ErrorCode code() {
        return code;
    }
}
