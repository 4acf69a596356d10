package org.bordercatalogue.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.Parameter;

/** What those ask who are about to buy: five products side by side, and a fit. */
final class PurchaseContest {
    private static final long SEED = 11;
    private static final int COMPARED = 5;
    private static final int WARM_UP = 300;

    private final LoadedCatalogue catalogue;
    private final Visitor visitor;
    private final int turns;

    PurchaseContest(LoadedCatalogue catalogue, Visitor visitor, int turns) {
        this.catalogue = catalogue;
        this.visitor = visitor;
        this.turns = turns;
    }

    /**
     * The page of one product and that of a comparison of five, in this order; all are of the type
     * of which most can be said, and state all of it.
     */
    List<Timing> comparison() {
        catalogue.addDetailed(richest(), turns + WARM_UP);
        List<String> ids = turns().mapToObj(number -> "fictional-detailed-" + number).toList();
        Random random = new Random(SEED);
        List<URI> products = ids.stream().map(id -> catalogue.address("products/" + id)).toList();
        List<URI> comparisons =
                turns().mapToObj(_ -> "compare?items=" + some(ids, random))
                        .map(catalogue::address)
                        .toList();
        String rows = "comparison of five, %d rows".formatted(rows(comparisons.getFirst()));
        return contest("product page", products, rows, comparisons);
    }

    private IntStream turns() {
        return IntStream.range(0, turns + WARM_UP);
    }

    private String richest() {
        Registry registry = catalogue.catalogue().registry();
        return registry.listTypes().stream()
                .filter(type -> registry.children(type.id()).isEmpty())
                .map(EquipmentType::id)
                .max(Comparator.comparingInt(id -> registry.capabilitiesOf(id).size()))
                .orElseThrow();
    }

    private static String some(List<String> ids, Random random) {
        List<String> shuffled = new ArrayList<>(ids);
        Collections.shuffle(shuffled, random);
        return String.join(",", shuffled.subList(0, COMPARED));
    }

    private int rows(URI comparison) {
        URI data = URI.create(comparison.toString().replace("/compare?", "/api/v1/compare?"));
        return read(data).path("rows").size();
    }

    /** A search with six filters and a fit with the same as requirements, in this order. */
    List<Timing> fit() {
        List<List<Parameter>> profiles =
                new Requests(catalogue.catalogue().registry(), SEED).profiles(turns + WARM_UP);
        List<URI> searches =
                profiles.stream().map(each -> address("api/v1/products", each)).toList();
        List<URI> fits =
                profiles.stream()
                        .map(each -> address("api/v1/fit", Requests.asRequirements(each)))
                        .toList();
        return contest("search, six filters (JSON)", searches, "fit, the same six (JSON)", fits);
    }

    private List<Timing> contest(String one, List<URI> ones, String other, List<URI> others) {
        return new Contest(
                        List.of(
                                new Contender(one, turn -> visitor.get(ones.get(turn)).length),
                                new Contender(other, turn -> visitor.get(others.get(turn)).length)),
                        WARM_UP,
                        SEED)
                .run(turns);
    }

    private URI address(String path, List<Parameter> parameters) {
        return catalogue.address(path + "?" + Requests.query(parameters));
    }

    private JsonNode read(URI address) {
        try {
            return new JsonMapper().readTree(visitor.get(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
