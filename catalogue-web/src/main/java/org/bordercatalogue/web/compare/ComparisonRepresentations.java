package org.bordercatalogue.web.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bordercatalogue.browse.ComparedProducts;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.compare.Cell;
import org.bordercatalogue.compare.Comparison;
import org.bordercatalogue.compare.Row;
import org.bordercatalogue.compare.RowOrder;
import org.bordercatalogue.compare.Section;
import org.bordercatalogue.fit.ProductFit;
import org.bordercatalogue.fit.RequirementFit;
import org.bordercatalogue.fit.Score;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.requirement.Contradictions;
import org.bordercatalogue.requirement.Requirement;
import org.bordercatalogue.requirement.RequirementParameters;
import org.bordercatalogue.search.Parameter;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.data.FigureNodes;
import org.bordercatalogue.web.figure.FigureView;
import org.bordercatalogue.web.fit.RequirementWords;
import org.bordercatalogue.web.page.PageContext;

/** Makes comparisons into data. */
public final class ComparisonRepresentations {
    private final Registry registry;
    private final Units units;
    private final FigureNodes nodes;

    public ComparisonRepresentations(Registry registry, Units units, FigureNodes nodes) {
        this.registry = registry;
        this.units = units;
        this.nodes = nodes;
    }

    public ComparisonRepresentation of(
            ComparedProducts compared, List<String> ignored, PageContext context) {
        Comparison comparison = compared.comparison();
        RequirementWords words = new RequirementWords(registry, units, context);
        return new ComparisonRepresentation(
                IntStream.range(0, comparison.products().size())
                        .mapToObj(at -> column(compared, at, words, context))
                        .toList(),
                RequirementParameters.format(compared.profile()).stream()
                        .map(ComparisonRepresentations::text)
                        .toList(),
                new Contradictions(registry)
                        .in(compared.profile()).stream()
                                .map(pair -> List.of(text(pair.one()), text(pair.other())))
                                .toList(),
                comparison.sections().stream()
                        .flatMap(section ->
                                section.rows().stream().map(row -> row(row, section, context)))
                        .toList(),
                comparison.emptyRows(),
                CostsRepresentation.of(compared.costs(), context),
                ignored);
    }

    private static String text(Requirement requirement) {
        return text(RequirementParameters.format(requirement));
    }

    private static String text(Parameter parameter) {
        return parameter.name() + "=" + parameter.value();
    }

    private static ComparisonRepresentation.Column column(
            ComparedProducts compared, int at, RequirementWords words, PageContext context) {
        Product product = compared.comparison().products().get(at);
        Optional<ProductFit> fit =
                compared.fits().isEmpty() ? Optional.empty() : Optional.of(compared.fits().get(at));
        return new ComparisonRepresentation.Column(
                product.id(),
                product.name(),
                product.type(),
                compared.exhibitors().get(at).id(),
                compared.exhibitors().get(at).name(),
                context.links().product(product.id()),
                compared.revisions().get(at).number(),
                compared.revisions().get(at).contentHash(),
                Optional.of(true).filter(_ -> compared.retired().contains(product.id())),
                fit.map(each -> each.verdict().code()),
                fit.map(ProductFit::score)
                        .filter(Score::isAsked)
                        .map(ComparisonRepresentations::score),
                fit.stream()
                        .flatMap(each -> each.requirements().stream())
                        .map(each -> fit(each, words))
                        .toList());
    }

    private static ComparisonRepresentation.ScoreItem score(Score score) {
        return new ComparisonRepresentation.ScoreItem(score.worst(), score.best(), score.of());
    }

    private static ComparisonRepresentation.FitItem fit(
            RequirementFit fit, RequirementWords words) {
        return new ComparisonRepresentation.FitItem(
                fit.reading().code(),
                fit.reason().code(),
                new ComparisonRepresentation.FitWords(
                        words.label(fit.requirement()),
                        words.wish(fit.requirement()),
                        words.force(fit.requirement()),
                        words.reading(fit),
                        words.reason(fit)));
    }

    private ComparisonRepresentation.RowItem row(Row row, Section section, PageContext context) {
        Capability capability = row.capability();
        return new ComparisonRepresentation.RowItem(
                capability.id(),
                context.in(capability.label()),
                capability.group(),
                capability.stage(),
                section(section, context),
                section.shared(),
                row.differs(),
                row.stated(),
                row.comparable(),
                row.cells().stream().map(cell -> cell(capability, cell, context)).toList());
    }

    /** A group's label; where rows stand by stage, the stage's. */
    private String section(Section section, PageContext context) {
        return SectionLabels.of(registry, RowOrder.GROUP, section.group())
                .or(() -> SectionLabels.of(registry, RowOrder.STAGE, section.group()))
                .map(context::in)
                .orElse(section.group());
    }

    private ComparisonRepresentation.CellItem cell(
            Capability capability, Cell cell, PageContext context) {
        String state = CellStates.code(cell.state());
        List<String> figures = context.figures().words(capability, cell.figures());
        return new ComparisonRepresentation.CellItem(
                state,
                figures.isEmpty() ? List.of(context.text("blank." + state)) : figures,
                context.figures().list(capability, cell.figures()).stream()
                        .map(FigureView::circumstances)
                        .toList(),
                nodes.of(capability.id(), cell.figures()),
                cell.best(),
                cell.contradictory());
    }
}
