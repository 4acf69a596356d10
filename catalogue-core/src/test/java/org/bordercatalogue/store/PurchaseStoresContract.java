package org.bordercatalogue.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.dossier.Dossier;
import org.bordercatalogue.product.TestingCatalogue;
import org.bordercatalogue.shortlist.Decision;
import org.bordercatalogue.shortlist.Reason;
import org.bordercatalogue.shortlist.Shortlist;
import org.bordercatalogue.store.jdbi.JdbiCatalogueStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every store keeps of purchases, whatever it is made of. */
public abstract class PurchaseStoresContract {
    private static final Instant NOW = Instant.parse("2026-02-03T04:05:06.789Z");
    private static final String VIEW = "a".repeat(64);
    private static final String EDIT = "b".repeat(64);

    private final CatalogueStore store;

    protected PurchaseStoresContract(StoreConfig config) {
        this.store =
                JdbiCatalogueStore.open(
                        config,
                        TestingCatalogue.standard().json(),
                        Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void keepsADossierToTheLetterAndTheSameOneOnce() {
        Dossier dossier = Dossier.of("{\"note\":\"é 漢 \\u0001 = 1\"}", NOW);

        for (int i = 0; i < 2; i++) {
            store.write(transaction -> {
                transaction.purchase().dossiers().add(dossier);
                return dossier;
            });
        }

        assertThat(dossier(dossier.id())).contains(dossier);
        assertThat(dossier(VIEW)).isEmpty();
    }

    @Test
    void findsAShortlistByEitherHashAndKeepsItsChanges() {
        Shortlist first = shortlist("Scanners", 1, List.of(new Reason("x", Decision.OPEN, "")));
        Shortlist second =
                shortlist(
                        "Scanners 2",
                        2,
                        List.of(
                                new Reason("x", Decision.LEFT_OUT, "too heavy"),
                                new Reason("y", Decision.CHOSEN, "")));
        store.write(transaction -> {
            transaction.purchase().shortlists().add(first);
            return first;
        });
        assertThat(shortlist(VIEW)).contains(first);

        store.write(transaction -> {
            transaction.purchase().shortlists().replace(second);
            return second;
        });

        assertThat(shortlist(EDIT)).contains(second);
    }

    private Optional<Dossier> dossier(String id) {
        return store.read(transaction -> transaction.purchase().dossiers().findDossier(id));
    }

    private Optional<Shortlist> shortlist(String hash) {
        return store.read(transaction -> transaction.purchase().shortlists().findShortlist(hash));
    }

    private static Shortlist shortlist(String name, int version, List<Reason> reasons) {
        return new Shortlist(
                "s1", name, "note", "items=x,y", reasons, VIEW, EDIT, version, NOW, NOW);
    }
}
