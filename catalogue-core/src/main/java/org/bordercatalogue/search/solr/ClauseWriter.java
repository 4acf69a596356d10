package org.bordercatalogue.search.solr;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Writes clauses as queries. No value ever stands in a query's text: each goes into a parameter of
 * its own, which the query names; only field names, numbers and words fixed here are written out.
 * Equal clauses share their parameters.
 */
final class ClauseWriter {
    /** Parts the values of one parameter; text that holds it is refused before it comes here. */
    static final char SEPARATOR = '\u001f';

    /** The parameter that names all documents which are nested in no other. */
    static final String ROOTS = "roots";

    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    /**
     * What was written already; the same clause comes again, to compare equal ones takes longer.
     */
    private final IdentityHashMap<Clause, String> written = new IdentityHashMap<>();

    ClauseWriter() {
        // All documents that are not nested in another, whatever they are: a block ends with one of
        // them.
        parameters.put(
                ROOTS,
                "{!terms f=" + SolrFields.KIND + "}" + SolrFields.PRODUCT + "," + SolrFields.INDEX);
    }

    /** The parameters that the queries written so far refer to. */
    Map<String, String> parameters() {
        return Collections.unmodifiableMap(parameters);
    }

    /** The clause as a query. */
    String write(Clause clause) {
        String known = written.get(clause);
        if (known != null) {
            return known;
        }
        String query = query(clause);
        written.put(clause, query);
        return query;
    }

    private String query(Clause clause) {
        return switch (clause) {
            case Clause.Everything _ -> "*:*";
            case Clause.OneOf oneOf -> oneOf(oneOf);
            case Clause.Between between -> between(between);
            case Clause.Behind(String field, String word) ->
                    "{!lucene cache=false v=$" + keep(field + ":{" + quoted(word) + " TO *}") + "}";
            case Clause.WithFigure(Clause figure) ->
                    "{!bool should=$"
                            + keep(write(figure))
                            + " should=$"
                            + keep(nested(figure))
                            + "}";
            case Clause.WithEveryFigure(Clause figure, Clause each) -> withEvery(figure, each);
            case Clause.All all -> all(all);
            case Clause.Kept(Clause condition) -> "{!bool filter=$" + name(condition) + "}";
            case Clause.Any(var alternatives) ->
                    alternatives.isEmpty()
                            ? "{!bool must_not=$" + keep("*:*") + "}"
                            : "{!bool"
                                    + alternatives.stream()
                                            .map(each -> " should=$" + keep(write(each)))
                                            .distinct()
                                            .collect(joining())
                                    + "}";
        };
    }

    /** The name of the parameter that holds the clause, for functions over it. */
    String name(Clause clause) {
        return keep(write(clause));
    }

    /**
     * The documents that do not satisfy the clause, as a filter by itself: the engine takes those
     * that do away from the others. Within another query it would find nothing.
     */
    String writeWithout(Clause clause) {
        return "{!bool must_not=$" + name(clause) + "}";
    }

    /** The clause as a query that a facet can leave out by its tag. */
    String write(Clause clause, String tag) {
        String query = write(clause);
        return query.startsWith("{!")
                ? "{!tag=" + tag + " " + query.substring("{!".length())
                : "{!lucene tag=" + tag + "}" + query;
    }

    private String oneOf(Clause.OneOf clause) {
        if (clause.values().size() == 1) {
            return "{!term f=" + clause.field() + " v=$" + keep(clause.values().getFirst()) + "}";
        }
        String joined = String.join(String.valueOf(SEPARATOR), clause.values());
        return "{!terms f="
                + clause.field()
                + " separator='"
                + SEPARATOR
                + "' v=$"
                + keep(joined)
                + "}";
    }

    private static String between(Clause.Between clause) {
        return clause.field()
                + ":"
                + (clause.fromIncluded() ? "[" : "{")
                + number(clause.from())
                + " TO "
                + number(clause.to())
                + (clause.toIncluded() ? "]" : "}");
    }

    private static String number(OptionalDouble bound) {
        return bound.isEmpty() ? "*" : Double.toString(bound.getAsDouble());
    }

    /** The only value that stands in a query's text: a range knows no other place for it. */
    private static String quoted(String word) {
        return '"' + word.replaceAll("[\\\\\"]", "\\\\$0") + '"';
    }

    private String all(Clause.All clause) {
        String wanted =
                clause.wanted().isEmpty()
                        ? " must=$" + keep("*:*")
                        : clause.wanted().stream().map(this::wanted).distinct().collect(joining());
        String unwanted =
                clause.unwanted().stream()
                        .flatMap(ClauseWriter::alternatives)
                        .map(each -> " must_not=$" + keep(write(each)))
                        .distinct()
                        .collect(joining());
        return "{!bool" + wanted + unwanted + "}";
    }

    private String wanted(Clause clause) {
        return clause instanceof Clause.Kept(Clause condition)
                ? " filter=$" + name(condition)
                : " must=$" + keep(write(clause));
    }

    /**
     * A product has a single figure of a capability itself; several are nested in it. So what is
     * said of every figure is said of the one, or contradicted by none of the nested.
     */
    private String withEvery(Clause figure, Clause each) {
        String uncontradicted =
                "{!bool must=$"
                        + keep(nested(figure))
                        + " must_not=$"
                        + keep(nested(figure.butNot(each)))
                        + "}";
        return "{!bool"
                + alternatives(each)
                        .map(alternative -> " should=$" + keep(write(alternative)))
                        .collect(joining())
                + " should=$"
                + keep(uncontradicted)
                + "}";
    }

    /**
     * To say either within a query that lists what it takes spares the engine a query of its own.
     */
    private static Stream<Clause> alternatives(Clause clause) {
        return clause instanceof Clause.Any(var alternatives) && !alternatives.isEmpty()
                ? alternatives.stream().flatMap(ClauseWriter::alternatives)
                : Stream.of(clause);
    }

    private String nested(Clause figure) {
        return "{!parent which=$" + ROOTS + " v=$" + keep(write(figure.nested())) + "}";
    }

    /** The name of a parameter that holds a value. */
    String keep(String value) {
        return names.computeIfAbsent(
                value,
                _ -> {
                    String name = "p" + names.size();
                    parameters.put(name, value);
                    return name;
                });
    }
}
