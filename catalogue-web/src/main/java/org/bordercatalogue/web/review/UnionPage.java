package org.bordercatalogue.web.review;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.web.form.Fault;
import org.bordercatalogue.web.form.Field;
import org.bordercatalogue.web.view.Frame;

/**
 * Where a company that is there twice becomes one.
 *
 * @param look where the other is asked for
 * @param preview what it would do, once the other is known
 */
record UnionPage(
        Frame frame,
        String company,
        String look,
        Field other,
        List<Fault> faults,
        Optional<Preview> preview) {
    UnionPage {
        faults = List.copyOf(faults);
    }

    /**
     * @param other the id of the company that stays
     * @param names by which it is found besides
     * @param twins what stands against it, in words; likewise booths
     */
    record Preview(
            String action,
            String other,
            String title,
            List<Choice> choices,
            List<String> names,
            List<Line> entries,
            List<String> editions,
            List<String> people,
            int keys,
            boolean hindered,
            List<Twins> twins,
            List<String> booths,
            Field reason) {
        Preview {
            choices = List.copyOf(choices);
            names = List.copyOf(names);
            entries = List.copyOf(entries);
            editions = List.copyOf(editions);
            people = List.copyOf(people);
            twins = List.copyOf(twins);
            booths = List.copyOf(booths);
        }
    }

    /**
     * One thing that is said of both.
     *
     * @param same whether both say the same, so that there is nothing to choose
     * @param fromEnding which of the two is chosen
     */
    record Choice(
            String name,
            String label,
            String staying,
            String ending,
            boolean same,
            boolean fromEnding) {}

    record Line(String href, String name) {}

    record Twins(String words, Line entry, Line other) {}
}
