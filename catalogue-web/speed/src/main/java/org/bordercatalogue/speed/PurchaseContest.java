package org.bordercatalogue.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bordercatalogue.search.Parameter;

/** What those ask who are about to buy: five products side by side, and a fit. */
final class PurchaseContest {
    private static final long SEED = 11;
    private static final int COMPARED = 5;
    private static final int AT_ONCE = 100;

    private final LoadedCatalogue catalogue;
    private final Visitor visitor;
    private final int turns;

    PurchaseContest(LoadedCatalogue catalogue, Visitor visitor, int turns) {
        this.catalogue = catalogue;
        this.visitor = visitor;
        this.turns = turns;
    }

    /** The page of one product and that of a comparison of five, in this order. */
    List<Timing> comparison() {
        List<String> ids = ids(turns + Contest.WARM_UP + COMPARED);
        List<URI> products = ids.stream().map(id -> catalogue.address("products/" + id)).toList();
        List<URI> comparisons =
                IntStream.range(0, ids.size() - COMPARED)
                        .mapToObj(i -> String.join(",", ids.subList(i, i + COMPARED)))
                        .map(items -> catalogue.address("compare?items=" + items))
                        .toList();
        return contest("product page", products, "comparison of five", comparisons);
    }

    /** A search with six filters and a fit with the same as requirements, in this order. */
    List<Timing> fit() {
        List<List<Parameter>> profiles =
                new Requests(catalogue.catalogue().registry(), SEED)
                        .profiles(turns + Contest.WARM_UP);
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
                        SEED)
                .run(turns);
    }

    private URI address(String path, List<Parameter> parameters) {
        return catalogue.address(path + "?" + Requests.query(parameters));
    }

    private List<String> ids(int count) {
        List<String> ids = new ArrayList<>();
        try {
            for (int page = 1; ids.size() < count; page++) {
                String path = "api/v1/products?size=" + AT_ONCE + "&page=" + page;
                JsonNode answer = new JsonMapper().readTree(visitor.get(catalogue.address(path)));
                if (answer.path("items").isEmpty()) {
                    throw new IllegalStateException("fewer than " + count + " products");
                }
                answer.path("items").forEach(item -> ids.add(item.path("id").asText()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ids.subList(0, count);
    }
}
