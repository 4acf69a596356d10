package org.bordercatalogue.web.product;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.NotCapability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.kernel.LocalText;
import org.bordercatalogue.product.Unmapped;
import org.bordercatalogue.web.figure.ConditionView;
import org.bordercatalogue.web.figure.FigureView;
import org.bordercatalogue.web.figure.Sources;
import org.bordercatalogue.web.page.PageContext;

/**
 * Words what became no figure: by the packs of today where they know the attribute, else as it was
 * kept.
 */
final class UnmappedViews {
    private static final String SUFFIX = " *@ *";

    private final Registry registry;
    private final String type;
    private final PageContext context;

    /**
     * @param type of the product that it is stated of
     */
    UnmappedViews(Registry registry, String type, PageContext context) {
        this.registry = registry;
        this.type = type;
        this.context = context;
    }

    ProductPage.UnmappedView of(Unmapped statement) {
        String name = parts(statement)[0];
        Optional<NotCapability> whole = registry.findNotCapability(statement.attribute());
        Optional<NotCapability> known = whole.or(() -> registry.findNotCapability(name));
        Optional<String> label = label(known, name, statement);
        return new ProductPage.UnmappedView(
                label.orElseGet(() -> readable(name)),
                label.isPresent(),
                whole.isPresent() && label.isPresent() ? Optional.empty() : condition(statement),
                text(statement),
                statement
                        .source()
                        .map(source -> new FigureView.SourceView(source, Sources.link(source))),
                known.map(it -> context.in(it.reason())).orElse(statement.reason()),
                known.isPresent());
    }

    /** The name of the attribute and, where there is one, what stands behind it. */
    private static String[] parts(Unmapped statement) {
        return statement.attribute().split(SUFFIX, 2);
    }

    private Optional<String> label(Optional<NotCapability> known, String name, Unmapped statement) {
        return known.map(NotCapability::label)
                .filter(label -> !label.isEmpty())
                .or(() -> capability(name, statement))
                .map(context::in);
    }

    private Optional<ConditionView> condition(Unmapped statement) {
        return Arrays.stream(parts(statement))
                .skip(1)
                .map(UnmappedViews::readable)
                .map(context.figures()::condition)
                .findFirst();
    }

    /** The label of what the name means to the type, though no figure could be made of it. */
    private Optional<LocalText> capability(String name, Unmapped statement) {
        return registry.matchAttribute(type, name, statement.unit().orElse(""))
                .map(match -> match.capability())
                .or(() -> registry.findCapability(name))
                .map(Capability::label);
    }

    private static String readable(String name) {
        return name.replace('_', ' ');
    }

    private static String text(Unmapped statement) {
        return statement
                .asWritten()
                .orElseGet(() ->
                        Stream.of(statement.value(), statement.unit())
                                .flatMap(part -> part.stream())
                                .collect(Collectors.joining(" ")));
    }
}
