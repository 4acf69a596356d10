package org.bordercatalogue.capability;

/** The values, in the canonical unit, outside which a figure is warned about but never refused. */
public record Plausible(double low, double high) {
    public Plausible {
        if (!(low < high)) {
            throw new IllegalArgumentException(
                    "plausible bounds must ascend: " + low + ", " + high);
        }
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
