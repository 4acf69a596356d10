package org.bordercatalogue.web.testing;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a class of tests a {@link Workshop} that no other class works in, so that it may flood it.
 */
public final class OwnWorkshopExtension implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(OwnWorkshopExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Workshop.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        CatalogueServerExtension.Running running =
                context.getRoot()
                        .getStore(NAMESPACE)
                        .getOrComputeIfAbsent(
                                context.getRequiredTestClass().getName(),
                                any -> CatalogueServerExtension.Running.start(),
                                CatalogueServerExtension.Running.class);
        return new Workshop(running.application().catalogue(), running.site());
    }
}
