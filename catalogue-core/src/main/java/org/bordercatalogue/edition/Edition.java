package org.bordercatalogue.edition;

import java.time.LocalDate;
import java.util.Optional;

/** One holding of an event. What its source does not say is absent, never guessed. */
public record Edition(
        String id,
        String name,
        Optional<String> theme,
        Optional<LocalDate> startDate,
        Optional<LocalDate> endDate,
        Optional<String> city,
        Optional<String> country,
        Optional<String> host,
        Optional<String> format,
        Optional<String> participants,
        Optional<String> countries,
        Optional<String> exhibitingCompanies,
        Optional<String> source) {
    public Edition {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an edition has an id and a name");
        }
    }

    /** An edition of which nothing is said but its name. */
    public static Edition bare(String id, String name) {
        Optional<String> none = Optional.empty();
        return new Edition(
                id,
                name,
                none,
                Optional.empty(),
                Optional.empty(),
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none);
    }
}
