package org.bordercatalogue.store.jdbi;

import java.sql.SQLException;
import java.util.Optional;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/**
 * Turns what the libraries throw into errors that can be told; what is our own mistake stays as it
 * is.
 */
final class Failures {
    private Failures() {}

    static RuntimeException explain(Engine engine, RuntimeException failure) {
        if (failure instanceof CatalogueException) {
            return failure;
        }
        Optional<SQLException> cause = findDriversOwn(failure);
        if (cause.isPresent()) {
            return engine.explain(cause.get(), failure);
        }
        return failure instanceof FlywayException
                ? new CatalogueException(
                        ErrorCode.CORRUPT,
                        "The store's tables are not those of this program: " + failure.getMessage(),
                        failure)
                : failure;
    }

    /** The innermost error of SQL, since pools and batches wrap the driver's. */
    static Optional<SQLException> findDriversOwn(Throwable failure) {
        Optional<SQLException> found = Optional.empty();
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                found = Optional.of(sql);
            }
        }
        return found;
    }
}
