package org.bordercatalogue.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.capability.Term;
import org.bordercatalogue.figure.Figure;

/** Which figures count when a filter names evidence, standards or conditions. */
public final class CountingFigures {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\-_:/,;()]+");

    private final Registry registry;

    public CountingFigures(Registry registry) {
        this.registry = registry;
    }

    /** The figures that are left. */
    public List<Figure> of(Capability capability, List<Figure> figures, CapabilityFilter filter) {
        return figures.stream()
                .filter(figure ->
                        counts(filter.evidence(), List.of(evidence(figure)))
                                && counts(filter.standards(), standards(capability, figure))
                                && counts(filter.conditions(), condition(figure).stream().toList()))
                .toList();
    }

    private static boolean counts(List<String> wanted, List<String> own) {
        return wanted.isEmpty() || own.stream().anyMatch(wanted::contains);
    }

    /** The code of the figure's evidence level. */
    public String evidence(Figure figure) {
        return figure.attribution().evidence().code();
    }

    /**
     * The standards, as the capability declares them, to which a figure was measured. A figure's
     * standard may add an edition or a part: {@code IEC 62523:2010} is a figure to {@code IEC
     * 62523}.
     */
    public List<String> standards(Capability capability, Figure figure) {
        Optional<String> stated = figure.attribution().standard().map(CountingFigures::folded);
        return capability.standards().stream()
                .filter(declared ->
                        stated.filter(text -> begins(text, folded(declared))).isPresent())
                .toList();
    }

    private static boolean begins(String text, String declared) {
        return (text + " ").startsWith(declared + " ");
    }

    private static String folded(String standard) {
        return BETWEEN_WORDS.matcher(standard.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    /** The code of the figure's condition, where a pack declares one for it. */
    public Optional<String> condition(Figure figure) {
        return figure.attribution().condition().flatMap(registry::findCondition).map(Term::id);
    }
}
