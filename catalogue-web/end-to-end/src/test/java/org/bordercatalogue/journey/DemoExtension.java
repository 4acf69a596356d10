package org.bordercatalogue.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives journeys the one demo catalogue of a run. It starts only where a browser is, so that a
 * machine without one does not wait in vain.
 */
final class DemoExtension implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(DemoExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningCatalogue.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Browser.require();
        return context.getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .getOrComputeIfAbsent("demo", _ -> serve(), RunningCatalogue.class);
    }

    private static RunningCatalogue serve() {
        try {
            return RunningCatalogue.serve(Files.createTempDirectory("catalogue-demo"), "--demo");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
