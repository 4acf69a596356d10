package org.bordercatalogue.web.fit;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bordercatalogue.browse.FitAnswer;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Option;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.capability.Term;
import org.bordercatalogue.fit.FitQuestion;
import org.bordercatalogue.fit.ReadingCounts;
import org.bordercatalogue.requirement.Requirement;
import org.bordercatalogue.requirement.Wish;
import org.bordercatalogue.search.RangeLiteral;
import org.bordercatalogue.unit.Unit;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.figure.DisplayUnits;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.search.RangeEnds;
import org.bordercatalogue.web.search.RangeWords;

/** Makes the editor of requirements: all of it comes from the packs. */
final class RequirementRows {
    private static final String NUMBER = "[-+]?[0-9.]*[0-9]";

    private final Registry registry;
    private final Units units;
    private final FitAddresses addresses;
    private final PageContext context;

    RequirementRows(Registry registry, Units units, FitAddresses addresses, PageContext context) {
        this.registry = registry;
        this.units = units;
        this.addresses = addresses;
        this.context = context;
    }

    /**
     * @param added capability of a row that is still empty, or none
     */
    List<FitPage.Row> rows(FitAnswer answer, String added) {
        FitQuestion question = answer.question();
        List<Requirement> requirements = question.profile().requirements();
        List<FitPage.Row> rows = new ArrayList<>();
        for (int i = 0; i < requirements.size(); i++) {
            Requirement each = requirements.get(i);
            rows.add(
                    row(
                            rows.size() + 1,
                            registry.getCapability(each.capability()),
                            Optional.of(each),
                            counts(answer.ranking().requirements().get(i)),
                            addresses.page(
                                    question.withProfile(question.profile().without(each)),
                                    context.visit())));
        }
        registry.findCapability(added)
                .filter(RequirementRows::canBeRequired)
                .ifPresent(capability ->
                        rows.add(row(rows.size() + 1, capability, Optional.empty(), "", "")));
        return rows;
    }

    private String counts(ReadingCounts counts) {
        return context.messages()
                .text(
                        "fit.counts",
                        Map.of(
                                "meets", counts.meets(),
                                "may", counts.mayMeet(),
                                "unknown", counts.unknown(),
                                "fails", counts.fails()));
    }

    private FitPage.Row row(
            int number,
            Capability capability,
            Optional<Requirement> requirement,
            String counts,
            String remove) {
        boolean measured = capability.kind().isMeasured();
        List<RangeLiteral> ranges =
                requirement
                        .map(Requirement::wish)
                        .filter(Wish.Within.class::isInstance)
                        .map(wish -> ((Wish.Within) wish).ranges())
                        .orElse(List.of());
        Optional<RangeEnds> shown =
                ranges.size() == 1
                        ? Optional.of(RangeEnds.of(ranges.getFirst()))
                                .filter(ends -> !ends.toExcluded())
                        : Optional.empty();
        return new FitPage.Row(
                "r" + number,
                capability.id(),
                context.in(capability.label()),
                context.in(capability.explain()),
                requirement.map(Requirement::isMust).orElse(true),
                requirement.map(Requirement::weight).filter(weight -> weight > 0).orElse(1),
                measured,
                shown.map(ends -> number(ends.from())).orElse(""),
                shown.map(ends -> number(ends.to())).orElse(""),
                measured ? unitsOf(capability, shown) : List.of(),
                measured ? List.of() : choices(capability, requirement),
                shown.isPresent() ? List.of() : kept(capability, ranges),
                counts,
                remove,
                requirement.isEmpty());
    }

    private List<FitPage.Field> kept(Capability capability, List<RangeLiteral> ranges) {
        RangeWords words = new RangeWords(registry, units, context.messages());
        return ranges.stream()
                .map(range -> new FitPage.Field(words.words(capability.id(), range), range.text()))
                .toList();
    }

    private List<FitPage.Unit> unitsOf(Capability capability, Optional<RangeEnds> shown) {
        String written =
                shown.map(ends -> ends.from().isEmpty() ? ends.to() : ends.from())
                        .map(end -> end.replaceFirst(NUMBER, ""))
                        .orElse("");
        if (capability.unit().isEmpty()) {
            return Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .sorted()
                    .map(code -> new FitPage.Unit(code, code, code.equals(written)))
                    .toList();
        }
        String usual =
                shown.isPresent()
                        ? capability.unit().orElseThrow().id()
                        : DisplayUnits.of(capability, context.visit().reader(), units)
                                .map(Unit::id)
                                .orElse("");
        String selected = written.isEmpty() ? usual : written;
        String language = context.messages().language();
        return capability.units().stream()
                .map(unit ->
                        new FitPage.Unit(
                                unit.id(), unit.symbol(language), unit.id().equals(selected)))
                .toList();
    }

    private List<FitPage.Choice> choices(Capability capability, Optional<Requirement> requirement) {
        List<String> wanted =
                requirement
                        .map(Requirement::wish)
                        .filter(Wish.AnyOf.class::isInstance)
                        .map(wish -> ((Wish.AnyOf) wish).options())
                        .orElse(List.of());
        Stream<String> declared =
                capability.kind() == Kind.FLAG
                        ? Stream.of("yes", "no")
                        : capability.options().stream().map(Option::id);
        return Stream.concat(declared, wanted.stream())
                .distinct()
                .map(code ->
                        new FitPage.Choice(
                                code,
                                context.figures().option(capability, code),
                                wanted.contains(code)))
                .toList();
    }

    private String number(String end) {
        String number = end.replaceFirst("(" + NUMBER + ").*", "$1");
        return number.isEmpty() ? "" : context.messages().typed(Double.parseDouble(number));
    }

    /** What can be required of the types asked for, by group. */
    List<FitPage.Group> groups(FitQuestion question) {
        Set<String> asked =
                Set.copyOf(
                        question.profile().requirements().stream()
                                .map(Requirement::capability)
                                .toList());
        Map<String, List<FitPage.Field>> byGroup = new LinkedHashMap<>();
        registry.groups().forEach(group -> byGroup.put(group.id(), new ArrayList<>()));
        offered(question).stream()
                .filter(RequirementRows::canBeRequired)
                .forEach(capability ->
                        byGroup.computeIfAbsent(capability.group(), _ -> new ArrayList<>())
                                .add(
                                        new FitPage.Field(
                                                capability.id(),
                                                context.in(capability.label())
                                                        + (asked.contains(capability.id())
                                                                ? " ✓"
                                                                : ""))));
        List<FitPage.Group> groups = new ArrayList<>();
        byGroup.forEach((id, capabilities) -> {
            if (!capabilities.isEmpty()) {
                groups.add(new FitPage.Group(group(id), capabilities));
            }
        });
        return groups;
    }

    /** Those of the types asked for; all there are where none is. */
    private List<Capability> offered(FitQuestion question) {
        List<String> types = question.scope().types().chosen();
        return types.isEmpty() ? registry.listCapabilities() : registry.capabilitiesCommonTo(types);
    }

    private String group(String id) {
        return registry.groups().stream()
                .filter(group -> group.id().equals(id))
                .map(Term::label)
                .map(context::in)
                .findFirst()
                .orElse(context.text("fit.group.other"));
    }

    private static boolean canBeRequired(Capability capability) {
        return capability.kind().isMeasured() || capability.kind().isChosen();
    }
}
