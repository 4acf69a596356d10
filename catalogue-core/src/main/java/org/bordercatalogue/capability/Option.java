package org.bordercatalogue.capability;

import java.util.List;
import org.bordercatalogue.kernel.LocalText;

/** One value of a choice, with the other names importers meet for it. */
public record Option(String id, LocalText label, List<String> aliases) {
    public Option {
        aliases = List.copyOf(aliases);
    }
}
