package org.bordercatalogue.figure;

import org.bordercatalogue.capability.Capability;

/** Understands what sources write. Pure; safe for concurrent use. */
public interface FigureReader {
    /**
     * Reads a figure of a capability. Throws {@code INVALID_INPUT}, naming what was written and
     * what would be right (the accepted units, the options), when it states nothing that the
     * capability can hold.
     */
    ReadFigure read(Capability capability, Written written);
}
