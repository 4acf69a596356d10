package org.bordercatalogue.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.figure.Figure;

/** A cell reduced to what it means, so that equal figures in other words or units are equal. */
record Likeness(Cell.State state, Set<Object> meanings) {
    static Likeness of(Capability capability, Cell cell) {
        return new Likeness(
                cell.state(),
                cell.figures().stream()
                        .map(figure -> meaning(capability, figure))
                        .collect(Collectors.toSet()));
    }

    private static Object meaning(Capability capability, Figure figure) {
        return switch (figure) {
            case Figure.Measured measured ->
                    List.of(measured.canonical(), Circumstance.currency(capability, measured));
            case Figure.Chosen chosen -> Set.copyOf(chosen.options());
            case Figure.Sized sized -> sized.canonical();
            case Figure.Worded worded -> worded.text().strip();
            case Figure.Claimed claimed -> claimed.text().strip();
            case Figure.Blanked blanked -> blanked.blank();
        };
    }
}
