package org.bordercatalogue.web.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.browse.ComparedProducts;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.fit.ProductFit;
import org.bordercatalogue.fit.Score;
import org.bordercatalogue.web.fit.RequirementWords;
import org.bordercatalogue.web.page.PageContext;

/** What a comparison says of requirements; empty words where nothing is required. */
final class Judgements {
    private final ComparedProducts compared;
    private final RequirementWords words;
    private final PageContext context;

    Judgements(ComparedProducts compared, RequirementWords words, PageContext context) {
        this.compared = compared;
        this.words = words;
        this.context = context;
    }

    List<ComparePage.Asked> asked(Capability capability) {
        return compared.profile().requirements().stream()
                .filter(each -> each.capability().equals(capability.id()))
                .map(each -> new ComparePage.Asked(words.force(each), words.wish(each)))
                .toList();
    }

    List<ComparePage.Judged> judged(Capability capability, int column) {
        return find(column).stream()
                .flatMap(fit -> fit.requirements().stream())
                .filter(each -> each.requirement().capability().equals(capability.id()))
                .map(each ->
                        new ComparePage.Judged(
                                each.reading().code(), words.reading(each), words.reason(each)))
                .toList();
    }

    String verdict(int column) {
        return find(column).map(fit -> fit.verdict().code()).orElse("");
    }

    String verdictLabel(int column) {
        return find(column).isEmpty() ? "" : context.text("fit.reading." + verdict(column));
    }

    String score(int column) {
        return findScore(column)
                .map(score -> {
                    int worst = worst(column);
                    int best = worst + open(column);
                    return worst == best
                            ? context.messages().text("fit.score.sure", Map.of("worst", worst))
                            : context.messages()
                                    .text("fit.score", Map.of("worst", worst, "best", best));
                })
                .orElse("");
    }

    int worst(int column) {
        return findScore(column).map(score -> (int) Math.round(score.worstPoints())).orElse(0);
    }

    int open(int column) {
        return findScore(column).map(score -> (int) Math.round(score.bestPoints())).orElse(0)
                - worst(column);
    }

    String rule() {
        return compared.profile().shoulds().isEmpty() ? "" : context.text("fit.rule");
    }

    private Optional<Score> findScore(int column) {
        return find(column).map(ProductFit::score).filter(Score::isAsked);
    }

    private Optional<ProductFit> find(int column) {
        return compared.fits().isEmpty()
                ? Optional.empty()
                : Optional.of(compared.fits().get(column));
    }
}
