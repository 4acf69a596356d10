package org.bordercatalogue.web.fit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bordercatalogue.browse.FitAnswer;
import org.bordercatalogue.browse.Fitted;
import org.bordercatalogue.browse.Refinement;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Reading;
import org.bordercatalogue.fit.FitQuestion;
import org.bordercatalogue.fit.ReadingCounts;
import org.bordercatalogue.fit.Relaxation;
import org.bordercatalogue.fit.RequirementFit;
import org.bordercatalogue.fit.Score;
import org.bordercatalogue.requirement.RequirementParameters;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.result.Pager;
import org.bordercatalogue.web.view.Frame;

/** Makes the page of products ranked by what is required. */
final class FitPages {
    private static final int SHOWN_MISSES = 10;
    private static final int TYPES_NAMED = 3;

    private final Registry registry;
    private final Units units;
    private final FitAddresses addresses;

    FitPages(Registry registry, Units units, FitAddresses addresses) {
        this.registry = registry;
        this.units = units;
        this.addresses = addresses;
    }

    /**
     * What stands in the address beside the question.
     *
     * @param added capability for which the editor opens an empty row
     * @param unread pasted lines of which nothing could be made
     * @param like id of the product from which the requirements were taken, else empty
     */
    record Beside(String added, List<String> unread, String like, List<String> ignored) {
        Beside {
            unread = List.copyOf(unread);
            ignored = List.copyOf(ignored);
        }
    }

    FitPage page(FitAnswer answer, Beside beside, PageContext context) {
        FitQuestion question = answer.question();
        RequirementWords words = new RequirementWords(registry, units, context);
        RequirementRows rows = new RequirementRows(registry, units, addresses, context);
        boolean asked = !question.profile().isEmpty();
        String heading = context.text("fit.heading");
        return new FitPage(
                context.frame(heading),
                heading,
                scope(question, context),
                context.links().with("/fit/filter", ""),
                kept(question),
                rows.rows(answer, beside.added()),
                rows.groups(question),
                question.profile().requirements().stream()
                        .map(each ->
                                new FitPage.Demand(
                                        words.label(each), words.wish(each), words.force(each)))
                        .toList(),
                beside.ignored(),
                beside.unread(),
                context.links().with("/fit/read", ""),
                answer.contradictions().stream().map(words::contradiction).toList(),
                asked,
                status(answer, context),
                verdicts(answer, context),
                question.profile().shoulds().isEmpty() ? "" : context.text("fit.rule"),
                asked
                        ? answer.products().stream()
                                .map(each -> fit(each, beside.like(), words, context))
                                .toList()
                        : List.of(),
                isAlone(answer, beside.like()),
                pager(answer, context),
                answer.nearMisses().stream()
                        .limit(SHOWN_MISSES)
                        .map(each -> miss(each, words, context))
                        .toList(),
                answer.relaxations().stream()
                        .map(each -> relaxed(each, question, words, context))
                        .toList(),
                context.links().compare(),
                RequirementParameters.format(question.profile()).stream()
                        .map(each -> new FitPage.Field(each.name(), each.value()))
                        .toList(),
                addresses.data(question, context.visit()));
    }

    /** The scope's own parameters, so that the editor's form does not lose them. */
    private List<FitPage.Field> kept(FitQuestion question) {
        return addresses.parameters(question).stream()
                .filter(each -> !RequirementParameters.isOwn(each.name()))
                .filter(each -> !each.name().equals("page"))
                .map(each -> new FitPage.Field(each.name(), each.value()))
                .toList();
    }

    private static String scope(FitQuestion question, PageContext context) {
        if (question.isShortlist()) {
            return context.messages().text("fit.scope.items", "count", question.items().size());
        }
        List<String> types =
                question.scope().types().chosen().stream()
                        .limit(TYPES_NAMED)
                        .map(id -> context.types().of(id).label())
                        .toList();
        return types.isEmpty() ? context.text("fit.scope.all") : context.messages().all(types);
    }

    private static String status(FitAnswer answer, PageContext context) {
        return context.messages().text("fit.status", "count", answer.total());
    }

    private List<Frame.Entry> verdicts(FitAnswer answer, PageContext context) {
        FitQuestion question = answer.question();
        FitQuestion first =
                new FitQuestion(
                        new Refinement(question.scope()).atPage(1),
                        question.profile(),
                        question.items(),
                        Optional.empty());
        Frame.Entry open =
                entry(
                        "fit.verdict.open",
                        "open",
                        answer.ranking().verdicts().open(),
                        addresses.page(first, context.visit()),
                        question.verdict().isEmpty(),
                        context);
        return Stream.concat(
                        Stream.of(open),
                        Arrays.stream(Reading.values())
                                .map(reading ->
                                        entry(
                                                "fit.verdict." + reading.code(),
                                                reading.code(),
                                                answer.ranking().verdicts().of(reading),
                                                addresses.page(
                                                        first.showing(reading), context.visit()),
                                                question.verdict()
                                                        .filter(reading::equals)
                                                        .isPresent(),
                                                context)))
                .toList();
    }

    private static Frame.Entry entry(
            String key, String code, long count, String url, boolean current, PageContext context) {
        String label = context.messages().text(key, Map.of("number", count));
        return new Frame.Entry(label, code, url, current);
    }

    /** Whether nothing was held against the requirements but the product they were taken from. */
    private static boolean isAlone(FitAnswer answer, String like) {
        ReadingCounts verdicts = answer.ranking().verdicts();
        return verdicts.open() + verdicts.fails() == 1
                && answer.ranking().products().equals(List.of(like));
    }

    private static FitPage.Fit fit(
            Fitted fitted, String like, RequirementWords words, PageContext context) {
        Score score = fitted.fit().score();
        String verdict = fitted.fit().verdict().code();
        int worst = score.isAsked() ? (int) Math.round(score.worstPoints()) : 0;
        int best = score.isAsked() ? (int) Math.round(score.bestPoints()) : 0;
        return new FitPage.Fit(
                fitted.listed().product().id(),
                fitted.listed().product().name(),
                context.links().product(fitted.listed().product().id()),
                context.types().of(fitted.listed().product().type()),
                fitted.listed().exhibitor().name(),
                fitted.listed().product().id().equals(like),
                verdict,
                context.text("fit.reading." + verdict),
                score.isAsked() ? score(worst, best, context) : "",
                worst,
                best - worst,
                fitted.fit().requirements().stream()
                        .map(each -> line(each, words, context))
                        .toList());
    }

    private static String score(int worst, int best, PageContext context) {
        return worst == best
                ? context.messages().text("fit.score.sure", Map.of("worst", worst))
                : context.messages().text("fit.score", Map.of("worst", worst, "best", best));
    }

    private static FitPage.Line line(
            RequirementFit fit, RequirementWords words, PageContext context) {
        return new FitPage.Line(
                words.label(fit.requirement()),
                words.wish(fit.requirement()),
                words.force(fit.requirement()),
                fit.reading().code(),
                words.reading(fit),
                words.reason(fit),
                context.figures().list(words.capability(fit.requirement()), fit.figures()));
    }

    private static FitPage.Miss miss(Fitted fitted, RequirementWords words, PageContext context) {
        RequirementFit only = fitted.fit().findOnlyMiss().orElseThrow();
        return new FitPage.Miss(
                fitted.listed().product().name(),
                context.links().product(fitted.listed().product().id()),
                fitted.listed().exhibitor().name(),
                context.messages().text("fit.miss", "label", words.label(only.requirement())),
                line(only, words, context));
    }

    private FitPage.Relaxed relaxed(
            Relaxation relaxation,
            FitQuestion question,
            RequirementWords words,
            PageContext context) {
        String label = words.label(relaxation.from());
        String text =
                relaxation
                        .to()
                        .map(to ->
                                context.messages()
                                        .text(
                                                "fit.relax.to",
                                                Map.of("label", label, "wish", words.wish(to))))
                        .orElseGet(() -> context.messages().text("fit.relax.drop", "label", label));
        FitQuestion other =
                new FitQuestion(
                        new Refinement(question.scope()).atPage(1),
                        relaxation.applied(question.profile()),
                        question.items(),
                        Optional.empty());
        return new FitPage.Relaxed(
                text,
                context.messages().text("fit.relax.more", "count", relaxation.more()),
                addresses.page(other, context.visit()));
    }

    private Optional<Pager> pager(FitAnswer answer, PageContext context) {
        return Pager.of(
                answer.question().scope(),
                answer.total(),
                page -> at(answer, page, context),
                "fit.end",
                context.messages());
    }

    private String at(FitAnswer answer, int page, PageContext context) {
        FitQuestion question = answer.question();
        return addresses.page(
                new FitQuestion(
                        new Refinement(question.scope()).atPage(page),
                        question.profile(),
                        question.items(),
                        question.verdict()),
                context.visit());
    }
}
