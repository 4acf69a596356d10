package org.bordercatalogue.web.fit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bordercatalogue.browse.FitAnswer;
import org.bordercatalogue.browse.Fitted;
import org.bordercatalogue.fit.Gap;
import org.bordercatalogue.fit.ReadingCounts;
import org.bordercatalogue.fit.Relaxation;
import org.bordercatalogue.fit.RequirementFit;
import org.bordercatalogue.fit.Score;
import org.bordercatalogue.requirement.Requirement;
import org.bordercatalogue.requirement.RequirementParameters;
import org.bordercatalogue.web.data.FigureNodes;
import org.bordercatalogue.web.page.PageContext;

/**
 * Products ranked by requirements, with the reason for each. Requirements stand as in an address.
 *
 * @param total how many products the verdict asked for has
 */
record FitRepresentation(
        long total,
        int page,
        int size,
        Counts verdicts,
        List<RequirementItem> requirements,
        List<Item> items,
        List<Item> nearMisses,
        List<RelaxationItem> relaxations,
        List<List<String>> contradictions,
        List<String> ignored) {
    record Counts(long meets, long mayMeet, long unknown, long fails) {
        static Counts of(ReadingCounts counts) {
            return new Counts(counts.meets(), counts.mayMeet(), counts.unknown(), counts.fails());
        }
    }

    /**
     * @param force {@code must} or {@code should}
     * @param text as in an address
     */
    record RequirementItem(
            String capability, String force, int weight, String text, Counts counts) {}

    /**
     * @param score sums of the weights of what should be; absent where nothing but musts is asked
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Item(
            String id,
            String name,
            String type,
            String exhibitor,
            String url,
            String verdict,
            Optional<ScoreItem> score,
            List<FitItem> requirements) {}

    record ScoreItem(int worst, int best, int of) {}

    /**
     * @param gap by how much it fails, in the capability's canonical unit
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record FitItem(
            String requirement,
            String reading,
            String reason,
            JsonNode figures,
            Optional<GapItem> gap) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record GapItem(double asked, double offered, Optional<Double> share) {}

    /**
     * @param to absent when the whole requirement is dropped
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record RelaxationItem(String from, Optional<String> to, long more) {}

    static FitRepresentation of(
            FitAnswer answer, List<String> ignored, FigureNodes nodes, PageContext context) {
        List<Requirement> requirements = answer.question().profile().requirements();
        return new FitRepresentation(
                answer.total(),
                answer.question().scope().page(),
                answer.question().scope().size(),
                Counts.of(answer.ranking().verdicts()),
                IntStream.range(0, requirements.size())
                        .mapToObj(at ->
                                requirement(
                                        requirements.get(at),
                                        answer.ranking().requirements().get(at)))
                        .toList(),
                answer.products().stream().map(each -> item(each, nodes, context)).toList(),
                answer.nearMisses().stream().map(each -> item(each, nodes, context)).toList(),
                answer.relaxations().stream().map(FitRepresentation::relaxation).toList(),
                answer.contradictions().stream()
                        .map(pair -> List.of(text(pair.one()), text(pair.other())))
                        .toList(),
                ignored);
    }

    private static RequirementItem requirement(Requirement requirement, ReadingCounts counts) {
        return new RequirementItem(
                requirement.capability(),
                RequirementParameters.format(requirement).name(),
                requirement.weight(),
                text(requirement),
                Counts.of(counts));
    }

    private static String text(Requirement requirement) {
        return RequirementParameters.format(requirement).value();
    }

    private static Item item(Fitted fitted, FigureNodes nodes, PageContext context) {
        Score score = fitted.fit().score();
        return new Item(
                fitted.listed().product().id(),
                fitted.listed().product().name(),
                fitted.listed().product().type(),
                fitted.listed().exhibitor().id(),
                context.links().product(fitted.listed().product().id()),
                fitted.fit().verdict().code(),
                score.isAsked()
                        ? Optional.of(new ScoreItem(score.worst(), score.best(), score.of()))
                        : Optional.empty(),
                fitted.fit().requirements().stream().map(each -> fit(each, nodes)).toList());
    }

    private static FitItem fit(RequirementFit fit, FigureNodes nodes) {
        return new FitItem(
                text(fit.requirement()),
                fit.reading().code(),
                fit.reason().code(),
                nodes.of(fit.requirement().capability(), fit.figures()),
                fit.gap().map(FitRepresentation::gap));
    }

    private static GapItem gap(Gap gap) {
        return new GapItem(
                gap.asked(),
                gap.offered(),
                gap.share().isPresent()
                        ? Optional.of(gap.share().getAsDouble())
                        : Optional.empty());
    }

    private static RelaxationItem relaxation(Relaxation relaxation) {
        return new RelaxationItem(
                text(relaxation.from()),
                relaxation.to().map(FitRepresentation::text),
                relaxation.more());
    }
}
