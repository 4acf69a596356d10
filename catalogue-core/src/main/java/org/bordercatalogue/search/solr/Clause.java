package org.bordercatalogue.search.solr;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A condition on documents, made of typed values only; {@link ClauseWriter} says it to the engine.
 */
sealed interface Clause {
    /** All documents. */
    record Everything() implements Clause {}

    /** Documents of which a field holds one of the values, to the letter. */
    record OneOf(String field, List<String> values) implements Clause {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /** Documents of which a number lies between two; an absent end is open. */
    record Between(
            String field,
            OptionalDouble from,
            boolean fromIncluded,
            OptionalDouble to,
            boolean toIncluded)
            implements Clause {}

    /** Documents of which a word of one field comes behind another in the order of the words. */
    record Behind(String field, String word) implements Clause {}

    /** Products that have such a figure. */
    record WithFigure(Clause figure) implements Clause {}

    /**
     * Products that have such figures, each of which is one of the second, which are among them.
     */
    record WithEveryFigure(Clause figure, Clause each) implements Clause {}

    /** Documents that satisfy all of the first and none of the second. */
    record All(List<Clause> wanted, List<Clause> unwanted) implements Clause {
        public All {
            wanted = List.copyOf(wanted);
            unwanted = List.copyOf(unwanted);
        }
    }

    /** Documents that satisfy one at least; none when there is nothing to satisfy. */
    record Any(List<Clause> alternatives) implements Clause {
        public Any {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * A condition that is asked again within other questions; the engine keeps who satisfies it.
     */
    record Kept(Clause condition) implements Clause {}

    /** The condition on figures as one on those that are nested; what nests them itself is none. */
    default Clause nested() {
        return switch (this) {
            case OneOf(String field, var values) -> new OneOf(SolrFields.nested(field), values);
            case Between(String field, var from, boolean with, var to, boolean including) ->
                    new Between(SolrFields.nested(field), from, with, to, including);
            case All(var wanted, var unwanted) -> new All(nested(wanted), nested(unwanted));
            case Any(var alternatives) -> new Any(nested(alternatives));
            case Everything _, Behind _, WithFigure _, WithEveryFigure _, Kept _ ->
                    throw new IllegalArgumentException(this + " is not said of figures");
        };
    }

    private static List<Clause> nested(List<Clause> clauses) {
        return clauses.stream().map(Clause::nested).toList();
    }

    static Clause everything() {
        return new Everything();
    }

    static Clause is(String field, String value) {
        return new OneOf(field, List.of(value));
    }

    static Clause any(List<Clause> alternatives) {
        return alternatives.size() == 1 ? alternatives.getFirst() : new Any(alternatives);
    }

    static Clause all(List<Clause> wanted) {
        return wanted.size() == 1 ? wanted.getFirst() : new All(wanted, List.of());
    }

    default Clause and(Clause other) {
        return new All(List.of(this, other), List.of());
    }

    default Clause butNot(Clause other) {
        return new All(List.of(this), List.of(other));
    }
}
