package org.bordercatalogue.speed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.Parameter;

/** Searches as readers make them: a type and up to three wishes; the same for the same seed. */
final class Requests {
    private static final int MOST_WISHES = 3;
    private static final int PROFILE = 6;

    private static final String TYPE = "type";

    private final Registry registry;
    private final Random random;
    private final List<EquipmentType> types;

    Requests(Registry registry, long seed) {
        this.registry = registry;
        random = new Random(seed);
        types = List.copyOf(registry.listTypes());
    }

    /** No two are the same: of what was asked before the application remembers the answer. */
    List<List<Parameter>> take(int count) {
        return Stream.generate(this::next).distinct().limit(count).toList();
    }

    /** Searches with six wishes each, of types of which as much can be asked. */
    List<List<Parameter>> profiles(int count) {
        List<EquipmentType> rich =
                types.stream().filter(each -> askable(each).size() >= PROFILE).toList();
        return Stream.generate(() -> profile(pick(rich))).distinct().limit(count).toList();
    }

    /** What is asked as filters, as requirements. */
    static List<Parameter> asRequirements(List<Parameter> asked) {
        return asked.stream()
                .map(each ->
                        each.name().equals(TYPE)
                                ? each
                                : new Parameter("must", each.name() + ":" + each.value()))
                .toList();
    }

    static String query(List<Parameter> parameters) {
        return String.join(
                "&",
                parameters.stream()
                        .map(each ->
                                each.name()
                                        + "="
                                        + URLEncoder.encode(each.value(), StandardCharsets.UTF_8))
                        .toList());
    }

    private List<Parameter> profile(EquipmentType type) {
        List<Capability> askable = new ArrayList<>(askable(type));
        Collections.shuffle(askable, random);
        List<Parameter> parameters = new ArrayList<>(List.of(new Parameter(TYPE, type.id())));
        askable.stream().limit(PROFILE).forEach(each -> parameters.add(wish(each)));
        return parameters;
    }

    private List<Capability> askable(EquipmentType type) {
        return registry.capabilitiesOf(type.id()).stream().filter(Requests::isAskable).toList();
    }

    private List<Parameter> next() {
        EquipmentType type = pick(types);
        List<Parameter> parameters = new ArrayList<>(List.of(new Parameter(TYPE, type.id())));
        List<Capability> askable = askable(type);
        for (int i = random.nextInt(MOST_WISHES + 1); i > 0 && !askable.isEmpty(); i--) {
            Capability capability = pick(askable);
            if (parameters.stream().noneMatch(each -> each.name().equals(capability.id()))) {
                parameters.add(wish(capability));
            }
        }
        return parameters;
    }

    private static boolean isAskable(Capability capability) {
        return capability.facet()
                && (capability.kind() == Kind.QUANTITY
                        ? capability.plausible().isPresent()
                        : capability.kind() == Kind.CHOICE && !capability.options().isEmpty());
    }

    private Parameter wish(Capability capability) {
        if (capability.kind() == Kind.CHOICE) {
            return new Parameter(capability.id(), pick(capability.options()).id());
        }
        double low = capability.plausible().orElseThrow().low();
        double high = capability.plausible().orElseThrow().high();
        long wanted = Math.round(low + random.nextDouble() * (high - low) / 2);
        return new Parameter(capability.id(), wanted + "..");
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
