package org.bordercatalogue.search.solr;

import static java.util.stream.Collectors.joining;

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
import org.bordercatalogue.search.SearchState;

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

    private static final String VERDICT = FacetTranslator.tag("verdict");

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

    /** One page of the ranking, with all counts. */
    Map<String, Object> rank(FitQuestion question) {
        ClauseWriter writer = new ClauseWriter();
        SearchState scope = question.scope();
        RequirementProfile profile = question.profile();
        Clause shown =
                question.verdict()
                        .map(reading -> verdict(profile, reading))
                        .orElseGet(() -> clauses.all(profile, clauses::open));
        Map<String, Object> request =
                searches.narrowed(scope, List.of(writer.write(shown, VERDICT)), writer);
        request.put("sort", order(profile, writer));
        request.put("offset", (scope.page() - 1) * scope.size());
        request.put("limit", scope.size());
        request.put("facet", counts(profile, writer));
        return searches.with(request, scope, writer);
    }

    /** Products that fail this must and no other. */
    Map<String, Object> misses(FitQuestion question, Requirement must, int most) {
        ClauseWriter writer = new ClauseWriter();
        Clause others = clauses.all(question.profile().without(must), clauses::open);
        Clause missing = new Clause.All(List.of(others, clauses.missed(must)), List.of());
        Map<String, Object> request =
                searches.narrowed(question.scope(), List.of(writer.write(missing)), writer);
        request.put("sort", order(question.profile(), writer));
        request.put("limit", most);
        return searches.with(request, question.scope(), writer);
    }

    /** How many each profile leaves. */
    Map<String, Object> remaining(FitQuestion question, List<RequirementProfile> profiles) {
        ClauseWriter writer = new ClauseWriter();
        Map<String, Object> request = searches.narrowed(question.scope(), List.of(), writer);
        Map<String, Object> counted = new LinkedHashMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            counted.put(
                    counted(OPEN, i),
                    query(writer.write(clauses.all(profiles.get(i), clauses::open))));
        }
        request.put("limit", 0);
        request.put("facet", counted);
        return searches.with(request, question.scope(), writer);
    }

    private Clause verdict(RequirementProfile profile, Reading reading) {
        Clause certain = clauses.all(profile, clauses::certain);
        Clause possible = clauses.all(profile, clauses::possible);
        Clause open = clauses.all(profile, clauses::open);
        return switch (reading) {
            case MEETS -> certain;
            case MAY_MEET -> possible.butNot(certain);
            case UNKNOWN -> open.butNot(possible);
            case FAILS -> Clause.everything().butNot(open);
        };
    }

    private Map<String, Object> counts(RequirementProfile profile, ClauseWriter writer) {
        Map<String, Object> counted = new LinkedHashMap<>();
        counted.put(ALL, outside("*:*"));
        counted.put(MEETS, outside(writer.write(clauses.all(profile, clauses::certain))));
        counted.put(POSSIBLE, outside(writer.write(clauses.all(profile, clauses::possible))));
        counted.put(OPEN, outside(writer.write(clauses.all(profile, clauses::open))));
        List<Requirement> requirements = profile.requirements();
        for (int i = 0; i < requirements.size(); i++) {
            Requirement each = requirements.get(i);
            counted.put(counted(MEETS, i), outside(writer.write(clauses.certain(each))));
            counted.put(counted(POSSIBLE, i), outside(writer.write(clauses.possible(each))));
            counted.put(counted(OPEN, i), outside(writer.write(clauses.open(each))));
        }
        counted.put(GENERATION, FacetTranslator.generation(writer));
        return counted;
    }

    /** As {@link org.bordercatalogue.fit.ProductFit#ORDER}. */
    private String order(RequirementProfile profile, ClauseWriter writer) {
        List<String> keys = new ArrayList<>();
        if (!profile.musts().isEmpty()) {
            keys.add(
                    "sum("
                            + one(writer, clauses.all(profile, clauses::certain), 1)
                            + ","
                            + one(writer, clauses.all(profile, clauses::possible), 1)
                            + ","
                            + one(writer, clauses.all(profile, clauses::open), 1)
                            + ") desc");
        }
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

    private static Map<String, Object> query(String query) {
        return Map.of("type", "query", "q", query);
    }

    /** Counted whatever verdict is shown. */
    private static Map<String, Object> outside(String query) {
        return Map.of("type", "query", "q", query, "domain", Map.of("excludeTags", VERDICT));
    }
}
