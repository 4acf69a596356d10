package org.bordercatalogue.search.solr;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Reading;
import org.bordercatalogue.fit.FitQuestion;
import org.bordercatalogue.requirement.Requirement;
import org.bordercatalogue.requirement.RequirementProfile;

/**
 * Turns questions of fit into JSON requests. The engine ranks by the same sums as the score: whole
 * numbers, which its functions hold exactly.
 */
final class FitTranslator {
    static final String ALL = "all";
    static final String MEETS = "meets";
    static final String POSSIBLE = "possible";
    static final String OPEN = "open";
    static final String GENERATION = FacetTranslator.GENERATION;

    private final SearchTranslator searches;
    private final FitClauses clauses;

    FitTranslator(Registry registry, TextReader texts) {
        FilterClauses filters = new FilterClauses(registry);
        searches = new SearchTranslator(registry, texts);
        clauses = new FitClauses(registry, filters);
    }

    static String counted(String reading, int place) {
        return reading + "_" + place;
    }

    /** How many products of the scope stand in which way. */
    Map<String, Object> count(FitQuestion question) {
        ClauseWriter writer = new ClauseWriter();
        RequirementProfile profile = question.profile();
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put(ALL, among(List.of()));
        counts.put(MEETS, among(each(profile, clauses::certain, writer)));
        counts.put(POSSIBLE, among(each(profile, clauses::possible, writer)));
        counts.put(OPEN, among(open(profile, writer)));
        List<Requirement> requirements = profile.requirements();
        for (int i = 0; i < requirements.size(); i++) {
            Requirement one = requirements.get(i);
            counts.put(counted(MEETS, i), among(List.of(writer.write(clauses.certain(one)))));
            counts.put(counted(POSSIBLE, i), among(List.of(writer.write(clauses.possible(one)))));
            counts.put(counted(OPEN, i), among(open(one, writer)));
        }
        return counting(question, counts, writer);
    }

    /** How many each profile leaves. */
    Map<String, Object> remaining(FitQuestion question, List<RequirementProfile> profiles) {
        ClauseWriter writer = new ClauseWriter();
        Map<String, Object> counts = new LinkedHashMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            counts.put(counted(OPEN, i), among(open(profiles.get(i), writer)));
        }
        return counting(question, counts, writer);
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
        Map<String, Object> request =
                ranked(question, verdict(question.profile(), verdict, writer), most, writer);
        request.put("offset", offset);
        request.put("facet", Map.of(GENERATION, FacetTranslator.generation(writer)));
        return searches.with(request, question.scope(), writer);
    }

    /** Products that fail this must and no other. */
    Map<String, Object> misses(FitQuestion question, Requirement must, int most) {
        ClauseWriter writer = new ClauseWriter();
        List<String> missing = open(question.profile().without(must), writer);
        missing.add(writer.write(clauses.applicable(must)));
        missing.add(writer.write(clauses.refuted(must)));
        return searches.with(ranked(question, missing, most, writer), question.scope(), writer);
    }

    private Map<String, Object> ranked(
            FitQuestion question, List<String> filters, int most, ClauseWriter writer) {
        Map<String, Object> request = searches.narrowed(question.scope(), filters, writer);
        request.put("sort", order(question.profile(), writer));
        request.put("limit", most);
        return request;
    }

    /** Filters that leave the products of one verdict. */
    private List<String> verdict(RequirementProfile profile, Reading reading, ClauseWriter writer) {
        return switch (reading) {
            case MEETS -> each(profile, clauses::certain, writer);
            case MAY_MEET ->
                    butNot(
                            each(profile, clauses::possible, writer),
                            clauses.all(profile, clauses::certain),
                            writer);
            case UNKNOWN ->
                    butNot(open(profile, writer), clauses.all(profile, clauses::possible), writer);
            case FAILS -> List.of(writer.writeWithout(clauses.all(profile, clauses::open)));
        };
    }

    private static List<String> butNot(List<String> filters, Clause better, ClauseWriter writer) {
        filters.add(writer.writeWithout(better));
        return filters;
    }

    /** That no must is failed, as filters of which the engine keeps each. */
    private List<String> open(RequirementProfile profile, ClauseWriter writer) {
        return profile.musts().stream()
                .flatMap(must -> open(must, writer).stream())
                .distinct()
                .collect(toCollection(ArrayList::new));
    }

    private List<String> open(Requirement requirement, ClauseWriter writer) {
        return List.of(
                writer.write(clauses.applicable(requirement)),
                writer.writeWithout(clauses.refuted(requirement)));
    }

    /** What holds of every must, each as a filter of its own. */
    private static List<String> each(
            RequirementProfile profile, Function<Requirement, Clause> clause, ClauseWriter writer) {
        return profile.musts().stream()
                .map(must -> writer.write(clause.apply(must)))
                .collect(toCollection(ArrayList::new));
    }

    /** As {@link org.bordercatalogue.fit.ProductFit#ORDER} within one verdict. */
    private String order(RequirementProfile profile, ClauseWriter writer) {
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
        return "if(exists(query($" + writer.name(new Clause.Kept(clause)) + "))," + weight + ",0)";
    }

    /** Counts the products of the scope that every filter leaves. */
    private static Map<String, Object> among(List<String> filters) {
        return Map.of(
                "query",
                filters.isEmpty() ? Map.of() : Map.of("domain", Map.of("filter", filters)));
    }
}
