package org.bordercatalogue.web.figure;

import java.util.Optional;
import java.util.stream.Collectors;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.search.Reader;
import org.bordercatalogue.unit.Unit;
import org.bordercatalogue.unit.Units;

/** Chooses the unit in which a reader sees a capability. */
public final class DisplayUnits {
    private DisplayUnits() {}

    /**
     * The unit asked for by name, else the preferred system's counterpart of the type's own, else
     * the type's own. Throws {@code INVALID_PARAMETER}, naming the accepted units, where another
     * one is asked for.
     */
    public static Optional<Unit> of(Capability capability, Reader reader, Units units) {
        String wanted = reader.units().get(capability.id());
        if (wanted != null) {
            return Optional.of(accepted(capability, wanted));
        }
        Optional<Unit> usual = capability.displayUnit();
        return reader.system()
                .flatMap(system -> usual.flatMap(unit -> units.counterpart(unit, system)))
                .or(() -> usual);
    }

    private static Unit accepted(Capability capability, String id) {
        return capability.units().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new CatalogueException(
                                ErrorCode.INVALID_PARAMETER,
                                "units.%s=%s: the accepted units are %s"
                                        .formatted(
                                                capability.id(),
                                                id,
                                                capability.units().stream()
                                                        .map(Unit::id)
                                                        .collect(Collectors.joining(", ")))));
    }
}
