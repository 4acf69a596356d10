package org.bordercatalogue.search.solr;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Reading;
import org.bordercatalogue.fit.FitQuestion;
import org.bordercatalogue.fit.Relaxation;
import org.bordercatalogue.requirement.Requirement;
import org.bordercatalogue.requirement.RequirementProfile;
import org.bordercatalogue.search.LikelyMeaning;

/**
 * Turns questions of fit into JSON requests. The engine ranks by the same sums as the score: whole
 * numbers, which its functions hold exactly.
 */
final class FitTranslator {
    static final String ALL = "all";
    static final String MEETS = "meets";
    static final String POSSIBLE = "possible";
    static final String OPEN = "open";
    static final String OTHERWISE_OPEN = "otherwise_open";
    static final String GENERATION = FacetTranslator.GENERATION;

    private final Registry registry;
    private final FilterClauses filters;
    private final SearchTranslator searches;

    FitTranslator(Registry registry, TextReader texts) {
        this.registry = registry;
        filters = new FilterClauses(registry);
        searches = new SearchTranslator(registry, texts, LikelyMeaning.NONE);
    }

    static String counted(String reading, int place) {
        return reading + "_" + place;
    }

    /** How many products of the scope stand in which way to all musts. */
    Map<String, Object> countVerdicts(FitQuestion question) {
        ClauseWriter writer = new ClauseWriter();
        FitClauses clauses = clauses(question);
        RequirementProfile profile = question.profile();
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put(ALL, among(List.of()));
        counts.put(MEETS, among(each(profile, clauses::certain, writer)));
        counts.put(POSSIBLE, among(each(profile, clauses::possible, writer)));
        counts.put(OPEN, among(open(profile.musts(), clauses, writer)));
        return counting(question, counts, writer);
    }

    /** How many stand in which way to each requirement, the last first. */
    Map<String, Object> countReadings(FitQuestion question) {
        ClauseWriter writer = new ClauseWriter();
        FitClauses clauses = clauses(question);
        List<Requirement> requirements = question.profile().requirements();
        Map<String, Object> counts = new LinkedHashMap<>();
        for (int i = requirements.size() - 1; i >= 0; i--) {
            Requirement one = requirements.get(i);
            counts.put(counted(OPEN, i), among(open(List.of(one), clauses, writer)));
            counts.put(counted(POSSIBLE, i), among(List.of(writer.write(clauses.possible(one)))));
            counts.put(counted(MEETS, i), among(List.of(writer.write(clauses.certain(one)))));
        }
        return counting(question, counts, writer);
    }

    /**
     * Of those that fail no other must, how many do not fail this one either, and how many more
     * each relaxation of it lets in, counted by its place among all.
     */
    Map<String, Object> letIn(
            FitQuestion question, Requirement must, List<Relaxation> relaxations) {
        ClauseWriter writer = new ClauseWriter();
        FitClauses clauses = clauses(question);
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put(OPEN, among(open(List.of(must), clauses, writer)));
        for (int i = 0; i < relaxations.size(); i++) {
            Relaxation one = relaxations.get(i);
            if (one.from().equals(must) && one.to().isPresent()) {
                Requirement other = one.to().orElseThrow();
                counts.put(counted(OPEN, i), among(letIn(must, other, clauses, writer)));
            }
        }
        List<String> others = open(question.profile().without(must).musts(), clauses, writer);
        return counting(
                question,
                new LinkedHashMap<>(Map.of(OTHERWISE_OPEN, among(others, counts))),
                writer);
    }

    /** Filters that leave what fails the must, and does not fail the other. */
    private static List<String> letIn(
            Requirement must, Requirement other, FitClauses clauses, ClauseWriter writer) {
        List<String> filters = new ArrayList<>();
        filters.add(writer.write(clauses.failed(must)));
        clauses.ofItsKind(must).map(writer::write).ifPresent(filters::add);
        clauses.letIn(must, other)
                .map(writer::write)
                .ifPresentOrElse(
                        filters::add,
                        () -> filters.add(writer.writeWithout(clauses.failed(other))));
        return filters;
    }

    private FitClauses clauses(FitQuestion question) {
        return new FitClauses(
                registry, filters, question.scope().types(), searches.scope(question.scope()));
    }

    private Map<String, Object> counting(
            FitQuestion question, Map<String, Object> counts, ClauseWriter writer) {
        Map<String, Object> request = searches.narrowed(question.scope(), List.of(), writer);
        counts.put(GENERATION, FacetTranslator.generation(writer));
        request.put("limit", 0);
        request.put("facet", counts);
        return searches.with(request, question.scope(), writer);
    }

    /** A stretch of the products of one verdict, the best first. */
    Map<String, Object> rank(FitQuestion question, Reading verdict, long offset, int most) {
        ClauseWriter writer = new ClauseWriter();
        FitClauses clauses = clauses(question);
        Map<String, Object> request =
                searches.narrowed(
                        question.scope(),
                        verdict(question.profile(), verdict, clauses, writer),
                        writer);
        request.put("sort", order(question.profile(), clauses, writer));
        request.put("offset", offset);
        request.put("limit", most);
        request.put("facet", Map.of(GENERATION, FacetTranslator.generation(writer)));
        return searches.with(request, question.scope(), writer);
    }

    /** Products that fail this must and no other, the nearest to it first. */
    Map<String, Object> misses(FitQuestion question, Requirement must, int most) {
        ClauseWriter writer = new ClauseWriter();
        FitClauses clauses = clauses(question);
        List<String> missing = open(question.profile().without(must).musts(), clauses, writer);
        clauses.ofItsKind(must).map(writer::write).ifPresent(missing::add);
        missing.add(writer.write(clauses.failed(must)));
        missing.add(writer.writeWithout(clauses.notApplicable(must)));
        Map<String, Object> request = searches.narrowed(question.scope(), missing, writer);
        request.put(
                "sort",
                Nearness.order(registry.getCapability(must.capability()), must.wish())
                        .map(it -> it + "," + SolrFields.ID + " asc")
                        .orElse(SearchTranslator.ORDER_LAST));
        request.put("limit", most);
        return searches.with(request, question.scope(), writer);
    }

    /** Filters that leave the products of one verdict. */
    private static List<String> verdict(
            RequirementProfile profile, Reading reading, FitClauses clauses, ClauseWriter writer) {
        return switch (reading) {
            case MEETS -> each(profile, clauses::certain, writer);
            case MAY_MEET ->
                    butNot(
                            each(profile, clauses::possible, writer),
                            clauses.all(profile, clauses::certain),
                            writer);
            case UNKNOWN ->
                    butNot(
                            open(profile.musts(), clauses, writer),
                            clauses.all(profile, clauses::possible),
                            writer);
            case FAILS -> List.of(writer.writeWithout(clauses.all(profile, clauses::open)));
        };
    }

    private static List<String> butNot(List<String> filters, Clause better, ClauseWriter writer) {
        filters.add(writer.writeWithout(better));
        return filters;
    }

    /** That none of them is failed, as filters of which the engine keeps each. */
    private static List<String> open(
            List<Requirement> requirements, FitClauses clauses, ClauseWriter writer) {
        return requirements.stream()
                .flatMap(each ->
                        Stream.concat(
                                clauses.ofItsKind(each).map(writer::write).stream(),
                                Stream.of(writer.writeWithout(clauses.failed(each)))))
                .distinct()
                .collect(toCollection(ArrayList::new));
    }

    /** What holds of every must, each as a filter of its own. */
    private static List<String> each(
            RequirementProfile profile, Function<Requirement, Clause> clause, ClauseWriter writer) {
        return profile.musts().stream()
                .map(must -> writer.write(clause.apply(must)))
                .collect(toCollection(ArrayList::new));
    }

    /** As {@link org.bordercatalogue.fit.ProductFit#ORDER} within one verdict. */
    private static String order(
            RequirementProfile profile, FitClauses clauses, ClauseWriter writer) {
        List<String> keys = new ArrayList<>();
        if (!profile.shoulds().isEmpty()) {
            keys.add(sum(writer, profile.shoulds(), clauses::certain));
            keys.add(sum(writer, profile.shoulds(), clauses::open));
        }
        if (profile.musts().size() > 1) {
            keys.add(sum(writer, profile.musts(), clauses::certain));
        }
        keys.add(SearchTranslator.ORDER_LAST);
        return String.join(",", keys);
    }

    private static String sum(
            ClauseWriter writer, List<Requirement> all, Function<Requirement, Clause> clause) {
        return all.stream()
                .map(each -> one(writer, clause.apply(each), Math.max(1, each.weight())))
                .collect(joining(",", "sum(0,", ") desc"));
    }

    private static String one(ClauseWriter writer, Clause clause, int weight) {
        return "if(exists(query($" + writer.name(clause) + "))," + weight + ",0)";
    }

    /** Counts the products of the scope that every filter leaves. */
    private static Map<String, Object> among(List<String> filters) {
        return among(filters, Map.of());
    }

    /** The same, and more counts among those. */
    private static Map<String, Object> among(List<String> filters, Map<String, Object> further) {
        Map<String, Object> query = new LinkedHashMap<>();
        if (!filters.isEmpty()) {
            query.put("domain", Map.of("filter", filters));
        }
        if (!further.isEmpty()) {
            query.put("facet", further);
        }
        return Map.of("query", query);
    }
}
