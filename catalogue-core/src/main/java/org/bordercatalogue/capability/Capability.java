package org.bordercatalogue.capability;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.kernel.LocalText;
import org.bordercatalogue.unit.Unit;

/**
 * A definition: what can be known of an equipment type.
 *
 * @param unit canonical unit of quantities, intervals and dimensions; absent for the other kinds
 * @param units every accepted unit, the canonical one first
 * @param shownIn unit in which the type at hand shows it; absent means the canonical one
 * @param bound the end that the capability itself is: "up to x" of an upper bound means x
 * @param buckets ascending edges of the histogram in the canonical unit; the first and last bucket
 *     are open
 * @param open whether values beyond the options are accepted
 * @param cost what it costs, where it states a cost
 * @param pack the pack that defines it
 */
public record Capability(
        String id,
        LocalText label,
        LocalText explain,
        Kind kind,
        Optional<Unit> unit,
        List<Unit> units,
        Optional<Unit> shownIn,
        Direction better,
        Optional<Side> bound,
        Optional<Plausible> plausible,
        List<Double> buckets,
        List<Option> options,
        boolean open,
        List<String> standards,
        String group,
        String stage,
        boolean key,
        boolean facet,
        boolean compare,
        boolean instant,
        List<CapabilityAlias> aliases,
        Optional<CostUse> cost,
        String pack) {
    public Capability {
        units = List.copyOf(units);
        buckets = List.copyOf(buckets);
        options = List.copyOf(options);
        standards = List.copyOf(standards);
        aliases = List.copyOf(aliases);
    }

    /** The unit readers see unless they ask for another. */
    public Optional<Unit> displayUnit() {
        return shownIn.or(() -> unit);
    }

    public Optional<Option> findOption(String optionId) {
        for (Option option : options) {
            if (option.id().equals(optionId)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    /** This capability as a type shows it. */
    public Capability usedAs(CapabilityUse use) {
        return new Capability(
                id,
                label,
                explain,
                kind,
                unit,
                units,
                use.unit().or(() -> shownIn),
                better,
                bound,
                plausible,
                buckets,
                options,
                open,
                standards,
                group,
                stage,
                use.key().orElse(key),
                use.facet().orElse(facet),
                compare,
                instant,
                aliases,
                cost,
                pack);
    }
}
