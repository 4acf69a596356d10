package org.bordercatalogue.ingest;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Side;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Warning;
import org.bordercatalogue.product.Unmapped;

/** What a row of the long CSV came to. */
sealed interface RowMeaning {
    CsvRow row();

    /** This, where it is a figure. */
    default Optional<Stated> stated() {
        return this instanceof Stated stated ? Optional.of(stated) : Optional.empty();
    }

    /**
     * @param side set when the row gives only one end of an interval, whose other end another row
     *     may give
     */
    record Stated(
            CsvRow row,
            String capability,
            Figure figure,
            Optional<Side> side,
            List<Warning> warnings)
            implements RowMeaning {
        public Stated {
            warnings = List.copyOf(warnings);
        }
    }

    /** Kept with the entry, with the reason. */
    record NotMapped(CsvRow row, Unmapped statement) implements RowMeaning {}
}
