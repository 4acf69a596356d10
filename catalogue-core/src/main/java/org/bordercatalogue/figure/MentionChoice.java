package org.bordercatalogue.figure;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.kernel.CatalogueException;

/** Which of the numbers of a text is that of the capability, and in what unit. */
record MentionChoice(Capability capability, Denominations denominations) {

    /** The first in a unit of the capability, else the first without a unit, else the first. */
    Optional<Mention> choose(List<Mention> found) {
        return found.stream()
                .filter(mention -> !mention.sized() && isAccepted(mention))
                .findFirst()
                .or(() ->
                        found.stream()
                                .filter(mention -> !mention.sized() && mention.unit().isEmpty())
                                .findFirst())
                .or(() -> found.stream().findFirst());
    }

    boolean isAccepted(Mention mention) {
        return mention.unit().filter(denominations::accepts).isPresent();
    }

    /** The unit beside the number; throws where it is one of something else. */
    Optional<String> unit(Mention mention, String text) {
        if (mention.sized()) {
            throw Refusals.input(
                    Refusals.quoted(text)
                            + " states several sides, where '"
                            + capability.id()
                            + "' is one number");
        }
        mention.unit()
                .filter(unit -> !denominations.accepts(unit))
                .ifPresent(unit -> {
                    throw Refusals.input(
                            Refusals.quoted(text)
                                    + " does not fit '"
                                    + capability.id()
                                    + "': "
                                    + denominations.refusal(unit));
                });
        return mention.unit();
    }

    Optional<String> firstUnit(List<Mention> said) {
        return said.stream().filter(this::isAccepted).findFirst().flatMap(Mention::unit);
    }

    CatalogueException unitless(String given) {
        return Refusals.input(
                Refusals.quoted(given)
                        + " has no unit, which '"
                        + capability.id()
                        + "' needs; "
                        + denominations.accepted());
    }
}
