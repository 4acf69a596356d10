package org.bordercatalogue.pack;

import java.util.List;
import org.bordercatalogue.capability.Registry;

/** The registry of all packs that are sound, and why the others were refused. */
public record LoadedPacks(Registry registry, List<PackFault> refused) {
    public LoadedPacks {
        refused = List.copyOf(refused);
    }
}
