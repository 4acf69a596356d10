package org.bordercatalogue.fit;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Reading;
import org.bordercatalogue.requirement.Requirement;

/**
 * How a product stands to one requirement.
 *
 * @param figures all that it states of the capability
 * @param gap by how much it fails, where that is a number
 */
public record RequirementFit(
        Requirement requirement,
        Reading reading,
        Reason reason,
        List<Figure> figures,
        Optional<Gap> gap) {
    public RequirementFit {
        figures = List.copyOf(figures);
    }
}
