package org.bordercatalogue.product;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.FigureReader;
import org.bordercatalogue.figure.Qualifier;
import org.bordercatalogue.figure.ReadFigure;
import org.bordercatalogue.figure.Warning;
import org.bordercatalogue.figure.Written;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;

/**
 * Understands "up to 320 mm" in the canonical unit and aliases of options; refuses all else, as a
 * real reader does.
 */
public final class TestingFigureReader implements FigureReader {
    private static final Pattern UP_TO = Pattern.compile("up to (\\d+) (\\S+)");

    @Override
    public ReadFigure read(Capability capability, Written written) {
        return capability.kind().isMeasured()
                ? measured(capability, written)
                : chosen(capability, written);
    }

    private static ReadFigure measured(Capability capability, Written written) {
        Matcher text = UP_TO.matcher(written.asWritten().orElse(""));
        String unit = capability.unit().map(each -> each.id()).orElse("");
        if (!text.matches() || !text.group(2).equals(unit)) {
            throw refusal(capability, written);
        }
        double most = Double.parseDouble(text.group(1));
        Figure figure =
                new Figure.Measured(
                        written.asWritten(),
                        Bounds.atMost(most),
                        unit,
                        Qualifier.UP_TO,
                        Bounds.atMost(most),
                        written.attribution());
        boolean contradicts =
                written.maximum().filter(given -> Double.parseDouble(given) != most).isPresent();
        Warning warning = new Warning(Warning.Kind.CONTRADICTION, "the text says " + text.group(1));
        return new ReadFigure(figure, contradicts ? List.of(warning) : List.of());
    }

    private static ReadFigure chosen(Capability capability, Written written) {
        String name = written.value().or(written::asWritten).orElse("");
        Optional<String> option =
                capability.options().stream()
                        .filter(each -> each.aliases().contains(name))
                        .map(each -> each.id())
                        .findFirst();
        Figure figure =
                new Figure.Chosen(
                        written.asWritten(),
                        List.of(option.orElseThrow(() -> refusal(capability, written))),
                        written.attribution());
        return new ReadFigure(figure, List.of());
    }

    private static CatalogueException refusal(Capability capability, Written written) {
        return new CatalogueException(
                ErrorCode.INVALID_INPUT, capability.id() + " cannot hold " + written);
    }
}
