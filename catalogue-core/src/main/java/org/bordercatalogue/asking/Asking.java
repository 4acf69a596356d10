package org.bordercatalogue.asking;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bordercatalogue.account.Secrets;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.signin.Limits;
import org.bordercatalogue.signin.Network;
import org.bordercatalogue.signin.Throttle;
import org.bordercatalogue.store.CatalogueStore;

/**
 * Readers ask for figures that a product does not state. Only how often is kept. That somebody asks
 * once a day for one figure is seen to by marks in memory, which say nothing to whoever reads them:
 * hashes with a secret that is made anew each day and never written anywhere.
 */
public final class Asking {
    private static final int MOST_MARKS = 200_000;

    private final CatalogueStore store;
    private final Registry registry;
    private final Throttle throttle;
    private final Clock clock;
    private final Set<String> marks = ConcurrentHashMap.newKeySet();
    private final DailySecret secret;

    public Asking(CatalogueStore store, Registry registry, Clock clock, Secrets secrets) {
        this.store = store;
        this.registry = registry;
        this.throttle = new Throttle(store, clock);
        this.clock = clock;
        this.secret = new DailySecret(secrets, marks::clear);
    }

    /**
     * What a public product says nothing of, key figures first; throws {@code NOT_FOUND} where
     * there is none.
     */
    public List<Capability> listMissing(String entry) {
        return missing(product(entry));
    }

    private List<Capability> missing(Product product) {
        return registry.findType(product.type()).isEmpty()
                ? List.of()
                : registry.capabilitiesOf(product.type()).stream()
                        .filter(each -> product.figuresOf(each.id()).isEmpty())
                        .sorted(Comparator.comparing(Capability::key).reversed())
                        .toList();
    }

    /**
     * Counts what is asked for, once a day of each visitor; what is stated, or nothing of the
     * product's type, is passed over.
     *
     * @param visitor whatever tells visitors apart
     * @return how many figures were asked for, those that had been counted before included
     */
    public int ask(String visitor, Network network, String entry, List<String> capabilities) {
        Set<String> wanted = new HashSet<>(capabilities);
        List<String> asked =
                missing(product(entry)).stream()
                        .map(Capability::id)
                        .filter(wanted::contains)
                        .toList();
        if (asked.isEmpty()) {
            return 0;
        }
        throttle.admit(List.of(Limits.wishesFrom(network)));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        String salt = secret.of(today);
        List<String> first =
                asked.stream()
                        .filter(each -> isFirst(String.join("\n", salt, visitor, entry, each)))
                        .toList();
        store.write(transaction -> {
            first.forEach(each -> transaction.demand().addWish(entry, each, today));
            return first.size();
        });
        return asked.size();
    }

    private boolean isFirst(String who) {
        return marks.size() < MOST_MARKS && marks.add(Secrets.hash(who));
    }

    private Product product(String entry) {
        return store.read(transaction -> transaction.entries().findLiveRevision(entry))
                .map(Revision::content)
                .orElseThrow(() ->
                        new CatalogueException(
                                ErrorCode.NOT_FOUND,
                                "There is no product '" + entry + "' in the catalogue."));
    }
}
