package org.bordercatalogue.purchasing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.bordercatalogue.dossier.CanonicalJson;
import org.bordercatalogue.dossier.Dossier;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.signin.Limit;
import org.bordercatalogue.signin.Network;
import org.bordercatalogue.signin.Throttle;
import org.bordercatalogue.store.CatalogueStore;

/** Freezes comparisons and finds them again. Anybody may, within a limit. */
public final class Dossiers {
    static final int MOST_AN_HOUR = 30;

    /** Twenty products with all their figures stay far below it. */
    private static final int LONGEST = 4_000_000;

    private final CatalogueStore store;
    private final Throttle throttle;
    private final Clock clock;

    public Dossiers(CatalogueStore store, Throttle throttle, Clock clock) {
        this.store = store;
        this.throttle = throttle;
        this.clock = clock;
    }

    /**
     * Freezes a document. Throws {@code TOO_MANY_ATTEMPTS} where a network freezes more than
     * {@value #MOST_AN_HOUR} in an hour.
     */
    public Dossier freeze(JsonNode document, Network network) {
        throttle.admit(
                List.of(
                        new Throttle.Counted(
                                "dossier:" + network.text(),
                                new Limit.Window(MOST_AN_HOUR, Duration.ofHours(1)))));
        String text = CanonicalJson.write(document);
        if (text.length() > LONGEST) {
            throw new CatalogueException(
                    ErrorCode.INVALID_INPUT, "The dossier is too long; compare fewer products.");
        }
        Dossier dossier = Dossier.of(text, clock.instant());
        store.write(transaction -> {
            transaction.purchase().dossiers().add(dossier);
            return dossier;
        });
        return dossier;
    }

    /** Throws {@code NOT_FOUND} when there is none. */
    public Dossier getDossier(String id) {
        return store.read(transaction -> transaction.purchase().dossiers().findDossier(id))
                .orElseThrow(() ->
                        new CatalogueException(
                                ErrorCode.NOT_FOUND, "There is no dossier '" + id + "'."));
    }
}
