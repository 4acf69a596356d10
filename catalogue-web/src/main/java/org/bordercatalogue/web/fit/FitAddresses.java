package org.bordercatalogue.web.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bordercatalogue.figure.Reading;
import org.bordercatalogue.fit.FitQuestion;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.requirement.Requirement;
import org.bordercatalogue.requirement.RequirementParameters;
import org.bordercatalogue.requirement.RequirementProfile;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.Parameter;
import org.bordercatalogue.search.ParsedSearch;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.web.url.Addresses;
import org.bordercatalogue.web.url.SearchAddresses;
import org.bordercatalogue.web.url.Visit;

/** Turns questions of fit into addresses and back. */
public final class FitAddresses {
    static final String ITEMS = "items";
    static final String VERDICT = "verdict";
    static final String ADD = "add";
    static final String UNREAD = "unread";
    static final String LINES = "lines";
    static final String LIKE = "like";

    private static final String PATH = "/fit";
    private static final Set<String> OWN =
            Set.of(
                    ITEMS,
                    VERDICT,
                    ADD,
                    UNREAD,
                    LINES,
                    LIKE,
                    RequirementParameters.MUST,
                    RequirementParameters.SHOULD);

    private final SearchAddresses searches;
    private final RequirementParameters requirements;

    public FitAddresses(SearchAddresses searches, RequirementParameters requirements) {
        this.searches = searches;
        this.requirements = requirements;
    }

    /**
     * @param ignored parameters that nothing knows
     */
    record Parsed(FitQuestion question, List<String> ignored) {}

    Parsed parse(Map<String, List<String>> query) {
        Map<String, List<String>> rest =
                query.entrySet().stream()
                        .filter(each -> !OWN.contains(each.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        ParsedSearch scope = searches.parse(rest);
        return new Parsed(
                new FitQuestion(
                        scope.state(),
                        profile(query),
                        items(query.getOrDefault(ITEMS, List.of())),
                        verdict(query.getOrDefault(VERDICT, List.of()))),
                scope.ignored());
    }

    /** The requirements of an address, whatever else it asks. */
    public RequirementProfile profile(Map<String, List<String>> query) {
        List<Parameter> own = new ArrayList<>();
        for (String name : List.of(RequirementParameters.MUST, RequirementParameters.SHOULD)) {
            query.getOrDefault(name, List.of())
                    .forEach(value -> own.add(new Parameter(name, value)));
        }
        return requirements.parse(own);
    }

    private static List<String> items(List<String> values) {
        return values.stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private static Optional<Reading> verdict(List<String> values) {
        if (values.isEmpty() || values.getFirst().isBlank()) {
            return Optional.empty();
        }
        String value = values.getFirst();
        return Optional.of(
                Arrays.stream(Reading.values())
                        .filter(each -> each.code().equals(value))
                        .findFirst()
                        .orElseThrow(() ->
                                new CatalogueException(
                                        ErrorCode.INVALID_PARAMETER,
                                        "The parameter '%s' cannot be '%s': it is one of %s."
                                                .formatted(
                                                        VERDICT,
                                                        value,
                                                        Arrays.stream(Reading.values())
                                                                .map(Reading::code)
                                                                .collect(
                                                                        Collectors.joining(
                                                                                ", "))))));
    }

    /** A search's plain filters as musts; what no requirement can say stays a filter. */
    FitQuestion requiring(FitQuestion question) {
        SearchState scope = question.scope();
        RequirementProfile profile = question.profile();
        for (Map.Entry<String, CapabilityFilter> each :
                question.scope().capabilities().entrySet()) {
            Optional<Requirement> must = requirements.findMust(each.getKey(), each.getValue());
            if (must.isPresent()) {
                profile = profile.with(must.orElseThrow());
                scope = scope.withFilter(each.getKey(), CapabilityFilter.NONE);
            }
        }
        return new FitQuestion(scope, profile, question.items(), question.verdict());
    }

    String page(FitQuestion question, Visit visit) {
        return visit.links().with(PATH, query(question));
    }

    String data(FitQuestion question, Visit visit) {
        return visit.links().api(PATH, query(question));
    }

    /** The parameters of a question in their fixed order. */
    List<Parameter> parameters(FitQuestion question) {
        List<Parameter> all = new ArrayList<>(RequirementParameters.format(question.profile()));
        if (question.isShortlist()) {
            all.add(new Parameter(ITEMS, String.join(",", question.items())));
        }
        question.verdict().ifPresent(reading -> all.add(new Parameter(VERDICT, reading.code())));
        all.addAll(searches.parameters(question.scope()));
        return all;
    }

    private String query(FitQuestion question) {
        return parameters(question).stream()
                .map(each -> Addresses.parameter(each.name(), each.value()))
                .collect(Collectors.joining("&"));
    }
}
