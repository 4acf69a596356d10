package org.bordercatalogue.requirement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.CapabilityAlias;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Option;
import org.bordercatalogue.capability.Registry;

/** All by which a line can be about a capability. */
record CapabilityNames(Capability capability, List<Named> names) {
    /**
     * @param option that the name means, empty where it means the capability
     */
    record Named(Words words, String option) {}

    /** A capability that a line names; the longest name tells most. */
    record Match(Capability capability, Words name, String option) {
        int weight() {
            return name.letters();
        }
    }

    CapabilityNames {
        names = List.copyOf(names);
    }

    static List<CapabilityNames> of(Registry registry) {
        return registry.listCapabilities().stream()
                .filter(each -> each.kind().isMeasured() || each.kind().isChosen())
                .map(CapabilityNames::of)
                .toList();
    }

    private static CapabilityNames of(Capability capability) {
        List<Named> names = new ArrayList<>();
        Stream.concat(
                        capability.label().texts().values().stream(),
                        capability.aliases().stream()
                                .filter(alias -> alias.option().isEmpty())
                                .map(CapabilityAlias::name))
                .forEach(name -> names.add(new Named(Words.of(name), "")));
        names.add(new Named(Words.of(capability.id()), ""));
        for (Option option : capability.options()) {
            Stream.concat(
                            option.label().texts().values().stream(),
                            Stream.concat(option.aliases().stream(), Stream.of(option.id())))
                    .forEach(name -> names.add(new Named(Words.of(name), option.id())));
        }
        return new CapabilityNames(
                capability,
                names.stream().filter(each -> each.words().letters() > 2).distinct().toList());
    }

    /** All of its names that stand in a line and tell enough. */
    List<Match> matches(Words line, Words filling) {
        boolean options = capability.kind() == Kind.CHOICE || capability.kind() == Kind.CHOICES;
        List<Named> held = names.stream().filter(each -> line.holds(each.words())).toList();
        boolean named = held.stream().anyMatch(each -> each.option().isEmpty());
        List<Named> telling =
                held.stream().filter(each -> each.option().isEmpty() != options).toList();
        // An option is often a common word: alone it tells nothing in a line about something else.
        return options && !named && !isAll(telling, line, filling)
                ? List.of()
                : telling.stream()
                        .map(each -> new Match(capability, each.words(), each.option()))
                        .toList();
    }

    private static boolean isAll(List<Named> options, Words line, Words filling) {
        Words left = line.without(filling);
        for (Named option : options) {
            left = left.without(option.words());
        }
        return left.isEmpty();
    }
}
