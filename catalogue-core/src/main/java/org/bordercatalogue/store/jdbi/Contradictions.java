package org.bordercatalogue.store.jdbi;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in words which rule of the tables a change would break. */
final class Contradictions {
    private static final int PRIMARY_CODE = 0xff;
    private static final String INTEGRITY = "23";

    private Contradictions() {}

    static void told(Runnable statement, Supplier<String> rule) {
        try {
            statement.run();
        } catch (UnableToExecuteStatementException refused) {
            throw isContradiction(refused)
                    ? new CatalogueException(ErrorCode.CONFLICT, rule.get(), refused)
                    : refused;
        }
    }

    private static boolean isContradiction(RuntimeException refused) {
        return Failures.findDriversOwn(refused).filter(Contradictions::isContradiction).isPresent();
    }

    private static boolean isContradiction(SQLException cause) {
        if (cause instanceof SQLiteException sqlite) {
            return (sqlite.getResultCode().code & PRIMARY_CODE)
                    == SQLiteErrorCode.SQLITE_CONSTRAINT.code;
        }
        return cause.getSQLState() != null && cause.getSQLState().startsWith(INTEGRITY);
    }
}
