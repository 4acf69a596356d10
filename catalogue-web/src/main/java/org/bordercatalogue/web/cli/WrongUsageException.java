package org.bordercatalogue.web.cli;

import java.util.Objects;
import org.bordercatalogue.kernel.CatalogueException;

/** Settings that cannot be meant, wherever they stand. */
final class WrongUsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUsageException(CatalogueException cause) {
        super(cause.getMessage(), cause);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
