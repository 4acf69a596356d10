package org.bordercatalogue.cost;

import java.util.List;
import java.util.Locale;
import org.bordercatalogue.capability.CostPart;
import org.bordercatalogue.figure.Figure;

/** One cost of one product. */
public sealed interface PartCost {
    CostPart part();

    /** The figures that are stated of it, whether they count or not. */
    List<Figure> figures();

    /**
     * Known, within its range.
     *
     * @param origin where it comes from
     * @param capability by which it is stated, empty where the reader entered it
     * @param each time that it falls due, in the currency of the sum
     * @param times how often it falls due
     * @param total over the years, as it is paid
     * @param present the same discounted to the beginning
     * @param leftOut figures that could not be counted, for want of a rate
     */
    record Known(
            CostPart part,
            Origin origin,
            String capability,
            List<Figure> figures,
            CostRange each,
            int times,
            CostRange total,
            CostRange present,
            List<Figure> leftOut)
            implements PartCost {
        public Known {
            figures = List.copyOf(figures);
            leftOut = List.copyOf(leftOut);
        }
    }

    /** Not known: it is in no sum. */
    record Gap(CostPart part, Why why, String capability, List<Figure> figures)
            implements PartCost {
        public Gap {
            figures = List.copyOf(figures);
        }
    }

    /** Where a cost comes from. */
    enum Origin {
        STATED,
        ENTERED,
        /** Stated not to arise. */
        NONE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why a cost is not known. */
    enum Why {
        NOT_STATED,
        NOT_DISCLOSED,
        /** Stated in words, or with no number that could be counted. */
        CLAIMED,
        /** In a currency for which no rate was entered. */
        RATE,
        /** How much is used is stated, but not what a unit costs the reader. */
        PRICE,
        /** What it takes while it runs is stated, but not how long it runs. */
        HOURS;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
