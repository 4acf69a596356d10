package org.bordercatalogue.asking;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.bordercatalogue.account.Secrets;

/** A secret of the day, forgotten with it. */
final class DailySecret {
    private final Secrets secrets;
    private final Runnable changed;
    private final AtomicReference<Today> today =
            new AtomicReference<>(new Today(LocalDate.MIN, ""));

    /**
     * @param changed is run when a day's secret is forgotten
     */
    DailySecret(Secrets secrets, Runnable changed) {
        this.secrets = secrets;
        this.changed = changed;
    }

    private record Today(LocalDate day, String secret) {}

    String of(LocalDate day) {
        Today present = today.get();
        if (present.day().equals(day)) {
            return present.secret();
        }
        if (today.compareAndSet(present, new Today(day, secrets.secret()))) {
            changed.run();
        }
        return today.get().secret();
    }
}
