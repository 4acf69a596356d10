package org.bordercatalogue.requirement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.definition.DefinitionNode;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.FigureReader;
import org.bordercatalogue.figure.Qualifier;
import org.bordercatalogue.figure.Span;
import org.bordercatalogue.figure.Written;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.search.Buckets;

/**
 * Reads requirements from the lines of a tender, such as "penetration at least 300 mm steel". The
 * names of capabilities and options, in every language of the packs, tell what a line is about;
 * what is left of it is read as a source's figure would be. A line that leaves a doubt is unread:
 * it is never guessed.
 */
public final class LineReader {
    private static final String RESOURCE = "requirement/words.yaml";
    private static final int LONGEST_LINE = 300;
    private static final String BULLET = "^[\\s\\-*•·–]*(\\(?[0-9]{1,2}[.)]\\s+)*";

    /** A number is about what is measured, and the longest name tells most. */
    private static final Comparator<CapabilityNames.Match> LIKELIEST =
            Comparator.<CapabilityNames.Match, Boolean>comparing(
                            match -> !match.capability().kind().isMeasured())
                    .thenComparing(CapabilityNames.Match::weight, Comparator.reverseOrder())
                    .thenComparing(match -> match.capability().id());

    private final FigureReader figures;
    private final RequirementParameters parameters;
    private final List<CapabilityNames> names;
    private final Set<String> wishes;
    private final Words either;
    private final Words both;
    private final Words filling;

    public LineReader(Registry registry, FigureReader figures, RequirementParameters parameters) {
        this.figures = figures;
        this.parameters = parameters;
        this.names = CapabilityNames.of(registry);
        DefinitionNode words = DefinitionNode.ofResource(RESOURCE);
        this.wishes = Set.copyOf(words.texts("should"));
        this.either = words(words.texts("or"));
        this.both = words(words.texts("and"));
        List<String> fillers = new ArrayList<>();
        List.of("or", "and", "filling", "should")
                .forEach(each -> fillers.addAll(words.texts(each)));
        this.filling = words(fillers);
    }

    private static Words words(List<String> texts) {
        return Words.of(String.join(" ", texts));
    }

    /**
     * @param among capabilities of which something can be required; where there are any, no other
     *     is read
     */
    public ReadLines read(String text, List<Capability> among) {
        List<Requirement> read = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (!line.isEmpty()) {
                List<Requirement> own = line(line, among);
                if (own.isEmpty()) {
                    unread.add(line);
                }
                read.addAll(own);
            }
        }
        return new ReadLines(read, unread);
    }

    private List<Requirement> line(String line, List<Capability> among) {
        if (line.length() > LONGEST_LINE) {
            return List.of();
        }
        String plain = line.replaceFirst(BULLET, "");
        Words words = Words.of(plain);
        Force force = isShould(words) ? new Force.Should(1) : new Force.Must();
        List<CapabilityNames.Match> matches =
                names.stream()
                        .filter(each -> among.isEmpty() || isAmong(each.capability(), among))
                        .flatMap(each -> each.matches(words, filling).stream())
                        .sorted(LIKELIEST)
                        .toList();
        for (CapabilityNames.Match match : matches) {
            List<Wish> wishes = wishes(match, matches, plain);
            if (!wishes.isEmpty()) {
                return wishes.stream()
                        .map(wish -> new Requirement(match.capability().id(), wish, force))
                        .toList();
            }
        }
        return List.of();
    }

    private static boolean isAmong(Capability capability, List<Capability> among) {
        return among.stream().anyMatch(each -> each.id().equals(capability.id()));
    }

    private boolean isShould(Words words) {
        return wishes.stream().anyMatch(each -> words.holds(Words.of(each)));
    }

    private List<Wish> wishes(
            CapabilityNames.Match match, List<CapabilityNames.Match> all, String line) {
        Capability capability = match.capability();
        try {
            if (!match.option().isEmpty()) {
                return chosen(capability, options(capability, all), Words.of(line));
            }
            if (capability.kind() == Kind.FLAG) {
                return List.of(parameters.wish(capability, List.of("yes")));
            }
            return capability.kind().isMeasured()
                    ? measured(match, line).stream().toList()
                    : List.of();
        } catch (CatalogueException e) {
            return List.of();
        }
    }

    /** The options that a line names; a name within a longer one, as in "high energy", is none. */
    private static List<String> options(
            Capability capability, List<CapabilityNames.Match> matches) {
        List<CapabilityNames.Match> own =
                matches.stream().filter(each -> each.capability().equals(capability)).toList();
        return own.stream()
                .filter(each ->
                        own.stream()
                                .noneMatch(other ->
                                        !other.option().equals(each.option())
                                                && other.name().holds(each.name())))
                .map(CapabilityNames.Match::option)
                .distinct()
                .toList();
    }

    /** Any of several, or each of them, as the line says; a product has one of a plain choice. */
    private List<Wish> chosen(Capability capability, List<String> options, Words line) {
        boolean any = options.size() == 1 || line.meets(either);
        if (any || (capability.kind() == Kind.CHOICE && !line.meets(both))) {
            return List.of(parameters.wish(capability, options));
        }
        return capability.kind() == Kind.CHOICE
                ? List.of()
                : options.stream()
                        .map(option -> parameters.wish(capability, List.of(option)))
                        .toList();
    }

    private Optional<Wish> measured(CapabilityNames.Match match, String line) {
        Capability capability = match.capability();
        String rest = match.name().leftOf(line);
        if (rest.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        Figure figure = figures.read(capability, Written.text(rest)).figure();
        return figure instanceof Figure.Measured measured
                ? span(capability, measured)
                        .map(span ->
                                parameters.wish(
                                        capability,
                                        List.of(
                                                Buckets.literal(
                                                                span,
                                                                currency(capability, measured))
                                                        .text())))
                : Optional.empty();
    }

    private static Optional<String> currency(Capability capability, Figure.Measured figure) {
        return capability.kind() == Kind.MONEY ? Optional.of(figure.unit()) : Optional.empty();
    }

    /** A bare number is a least or a greatest value by what buyers would call better. */
    private static Optional<Span> span(Capability capability, Figure.Measured figure) {
        Bounds bounds = figure.canonical();
        boolean bare = bounds.isPoint() && figure.qualifier() != Qualifier.ABOUT;
        if (!bare) {
            return Optional.of(new Span(bounds.lower(), bounds.upper(), false));
        }
        OptionalDouble none = OptionalDouble.empty();
        return switch (capability.better()) {
            case HIGHER -> Optional.of(new Span(bounds.lower(), none, false));
            case LOWER -> Optional.of(new Span(none, bounds.upper(), false));
            case NEITHER -> Optional.empty();
        };
    }
}
