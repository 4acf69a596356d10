package org.bordercatalogue.web.testing;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one {@link Workshop} of a run. */
public final class WorkshopExtension implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(WorkshopExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Workshop.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        CatalogueServerExtension.Running running =
                context.getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, NAMESPACE)
                        .getOrComputeIfAbsent(
                                "workshop",
                                any -> CatalogueServerExtension.Running.start(),
                                CatalogueServerExtension.Running.class);
        return new Workshop(running.application().catalogue(), running.site());
    }
}
