package org.bordercatalogue.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.search.Parameter;

/** What those meet who type: suggestions for the beginnings of names, and for quantities. */
final class TypingContest {
    private static final long SEED = 13;
    private static final int WARM_UP = 300;
    private static final int SHORTEST = 2;

    private final LoadedCatalogue catalogue;
    private final Visitor visitor;
    private final int turns;
    private final Random random = new Random(SEED);

    TypingContest(LoadedCatalogue catalogue, Visitor visitor, int turns) {
        this.catalogue = catalogue;
        this.visitor = visitor;
        this.turns = turns;
    }

    /** One time alone: there is nothing that it should be compared with. */
    List<Timing> suggestions() {
        List<URI> addresses =
                texts().map(each -> List.of(new Parameter("q", each)))
                        .map(each -> catalogue.address("api/v1/suggest?" + Requests.query(each)))
                        .toList();
        return new Contest(
                        List.of(
                                new Contender(
                                        "suggestions (JSON)",
                                        turn -> visitor.get(addresses.get(turn)).length)),
                        WARM_UP,
                        SEED)
                .run(turns);
    }

    /** No two are the same: of what was asked before the application remembers the answer. */
    private Stream<String> texts() {
        List<String> names = names();
        List<Capability> measured =
                catalogue.catalogue().registry().listCapabilities().stream()
                        .filter(each -> each.kind() == Kind.QUANTITY)
                        .toList();
        return Stream.generate(() -> random.nextInt(4) == 0 ? quantity(measured) : beginning(names))
                .distinct()
                .limit((long) turns + WARM_UP);
    }

    private String beginning(List<String> names) {
        String name = names.get(random.nextInt(names.size()));
        int length = SHORTEST + random.nextInt(Math.max(1, name.length() - SHORTEST));
        return name.substring(0, Math.min(length, name.length()));
    }

    private String quantity(List<Capability> measured) {
        Capability capability = measured.get(random.nextInt(measured.size()));
        return (1 + random.nextInt(500))
                + " "
                + capability.unit().orElseThrow().id()
                + " "
                + capability.label().find("en").orElse("");
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (EquipmentType type : catalogue.catalogue().registry().listTypes()) {
            type.label().find("en").ifPresent(names::add);
        }
        for (JsonNode item : read("api/v1/products?size=96").path("items")) {
            names.add(item.path("name").asText());
            names.add(item.path("exhibitorName").asText());
        }
        return names;
    }

    private JsonNode read(String path) {
        try {
            return new JsonMapper().readTree(visitor.get(catalogue.address(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
