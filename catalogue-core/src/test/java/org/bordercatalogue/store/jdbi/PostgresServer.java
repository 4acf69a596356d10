package org.bordercatalogue.store.jdbi;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A PostgreSQL that keeps what it commits, started once for all tests, with a new database for each
 * that asks.
 */
final class PostgresServer implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PostgresDatabases.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(
                        ExtensionContext.StoreScope.LAUNCHER_SESSION,
                        Namespace.create(PostgresServer.class))
                .getOrComputeIfAbsent(
                        PostgresDatabases.class,
                        key -> PostgresDatabases.start(),
                        PostgresDatabases.class);
    }
}
