package org.bordercatalogue.asking;

import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.demand.FilterUse;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.store.CatalogueStore;

/**
 * What readers look for of late, told so that nobody can be made out in it: counts that are small
 * are not told at all.
 */
public final class Demand {
    private static final int DAYS = 90;
    private static final int DAYS_KEPT = 400;

    /** Fewer wishes than this could be one reader's. */
    private static final long FEWEST_WISHES = 3;

    /** A share of fewer searches than this is chance. */
    private static final long FEWEST_SEARCHES = 20;

    private final CatalogueStore store;
    private final Registry registry;
    private final Clock clock;

    public Demand(CatalogueStore store, Registry registry, Clock clock) {
        this.store = store;
        this.registry = registry;
        this.clock = clock;
    }

    /**
     * A figure that an entry does not state and was asked for.
     *
     * @param times at least three
     */
    public record Wish(String entry, String capability, long times) {}

    /** What is asked for of these entries and not stated yet, the most wanted first. */
    public List<Wish> listWishes(Collection<String> entries) {
        return store.read(transaction -> {
            Map<String, Product> open =
                    transaction.entries().listLiveRevisions(entries).stream()
                            .collect(Collectors.toMap(Revision::entry, Revision::content));
            return transaction.demand().countWishes(open.keySet(), since()).entrySet().stream()
                    .flatMap(each ->
                            each.getValue().entrySet().stream()
                                    .map(wish ->
                                            new Wish(
                                                    each.getKey(), wish.getKey(), wish.getValue())))
                    .filter(wish -> wish.times() >= FEWEST_WISHES)
                    .filter(wish ->
                            Optional.ofNullable(open.get(wish.entry()))
                                    .filter(product -> isMissing(product, wish.capability()))
                                    .isPresent())
                    .sorted(
                            Comparator.comparingLong(Wish::times)
                                    .reversed()
                                    .thenComparing(Wish::entry)
                                    .thenComparing(Wish::capability))
                    .toList();
        });
    }

    /**
     * By capability, into how many more searches of a type a product comes that states it, in whole
     * per cent of those that do not ask for it; only where enough was searched to say so.
     */
    public Map<String, Long> gains(String type) {
        Map<String, Long> uses = uses(type);
        long all = uses.getOrDefault(FilterUse.ALL, 0L);
        Map<String, Long> gains = new TreeMap<>();
        uses.forEach((capability, searches) -> {
            long others = all - searches;
            boolean figure =
                    !capability.equals(FilterUse.ALL) && !capability.equals(FilterUse.NONE);
            if (figure && others >= FEWEST_SEARCHES && searches >= FEWEST_WISHES) {
                gains.put(capability, Math.round(100.0 * searches / others));
            }
        });
        gains.values().removeIf(gain -> gain < 1);
        return gains;
    }

    /**
     * What searches filter on most, for each type of these entries that are public: the types in
     * order of their ids, the most wanted first. Nothing of a type that is searched little, and
     * nothing that is filtered on seldom.
     *
     * @param most capabilities of a type
     */
    public List<Sought> listSought(Collection<String> entries, int most) {
        SortedMap<String, List<Product>> byType =
                store.read(transaction -> transaction.entries().listLiveRevisions(entries)).stream()
                        .map(Revision::content)
                        .filter(product -> registry.findType(product.type()).isPresent())
                        .collect(Collectors.groupingBy(Product::type, TreeMap::new, toList()));
        return byType.entrySet().stream()
                .flatMap(each -> sought(each.getKey(), each.getValue()).stream().limit(most))
                .toList();
    }

    private List<Sought> sought(String type, List<Product> products) {
        Map<String, Long> uses = uses(type);
        long all = uses.getOrDefault(FilterUse.ALL, 0L);
        return all < FEWEST_SEARCHES
                ? List.of()
                : registry.capabilitiesOf(type).stream()
                        .map(Capability::id)
                        .filter(id -> uses.getOrDefault(id, 0L) >= FEWEST_WISHES)
                        .sorted(Comparator.comparingLong(id -> -uses.getOrDefault(id, 0L)))
                        .map(id -> sought(type, id, share(uses, id, all), products))
                        .toList();
    }

    private static long share(Map<String, Long> uses, String capability, long all) {
        return Math.round(100.0 * uses.getOrDefault(capability, 0L) / all);
    }

    private static Sought sought(
            String type, String capability, long percent, List<Product> products) {
        Map<Boolean, List<String>> stated =
                products.stream()
                        .collect(
                                Collectors.partitioningBy(
                                        product -> !product.figuresOf(capability).isEmpty(),
                                        Collectors.mapping(Product::id, toList())));
        return new Sought(
                type,
                capability,
                percent,
                stated.getOrDefault(true, List.of()),
                stated.getOrDefault(false, List.of()));
    }

    private Map<String, Long> uses(String type) {
        return store.read(transaction -> transaction.demand().countUses(lineage(type), since()));
    }

    /** Forgets counts of more than a year ago. */
    public void forget() {
        store.write(transaction -> {
            transaction.demand().purge(today().minusDays(DAYS_KEPT));
            return true;
        });
    }

    private boolean isMissing(Product product, String capability) {
        return registry.findCapability(capability).isPresent()
                && product.figuresOf(capability).isEmpty();
    }

    private List<String> lineage(String type) {
        return registry.findType(type).isEmpty()
                ? List.of(registry.root().id())
                : registry.lineage(type).stream().map(EquipmentType::id).toList();
    }

    private LocalDate since() {
        return today().minusDays(DAYS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
