package org.bordercatalogue.web.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Option;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Attribution;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.search.Reader;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.view.Messages;

/** Words figures for one reader. */
public final class FigureViews {
    private final Registry registry;
    private final Messages messages;
    private final MeasuredWords measured;
    private final Conditions conditions;

    public FigureViews(Registry registry, Units units, Messages messages, Reader reader) {
        this.registry = registry;
        this.messages = messages;
        this.measured = new MeasuredWords(units, messages, reader);
        this.conditions = new Conditions(registry, messages.language());
    }

    public List<FigureView> list(Capability capability, List<Figure> figures) {
        return figures.stream().map(figure -> of(capability, figure)).toList();
    }

    public FigureView of(Capability capability, Figure figure) {
        return switch (figure) {
            case Figure.Measured it -> view("measured", measured.words(capability, it), figure);
            case Figure.Chosen it -> view("chosen", Words.of(options(capability, it)), figure);
            case Figure.Sized it -> view("measured", measured.words(capability, it), figure);
            case Figure.Worded it -> view("text", Words.of(it.text()), figure);
            case Figure.Claimed it -> view("claimed", Words.of(it.text()), figure);
            case Figure.Blanked it ->
                    view(
                            it.blank().code(),
                            Words.of(messages.text("blank." + it.blank().code())),
                            figure);
        };
    }

    /** Each figure as one line of plain text, with a word where it is optional. */
    public List<String> words(Capability capability, List<Figure> figures) {
        return list(capability, figures).stream()
                .map(each ->
                        each.optional()
                                ? each.text() + " (" + messages.text("figure.optional") + ")"
                                : each.text())
                .toList();
    }

    /** The words for a condition, or for a configuration. */
    public ConditionView condition(String stated) {
        return conditions.of(stated);
    }

    /** The label of an option, of a flag's yes or no, or the code itself where it is open. */
    public String option(Capability capability, String code) {
        if (capability.kind() == Kind.FLAG) {
            return messages.textOr("flag." + code, code);
        }
        Optional<Option> option = capability.findOption(code);
        return option.map(it -> it.label().in(messages.language())).orElse(code);
    }

    private String options(Capability capability, Figure.Chosen chosen) {
        List<String> labels =
                chosen.options().stream().map(code -> option(capability, code)).toList();
        return capability.kind() == Kind.CHOICES
                ? messages.all(labels)
                : messages.alternatives(labels);
    }

    private FigureView.SourceView source(Attribution by, String text) {
        return new FigureView.SourceView(
                by.typeName().flatMap(this::type).orElse(text), Sources.link(text));
    }

    /** What followed from the name of the type, in words; nothing where no pack knows the name. */
    private Optional<String> type(String name) {
        return registry.matchType(name)
                .map(match -> match.type().label().in(messages.language()))
                .map(label ->
                        messages.text("figure.source.type", Map.of("type", label, "name", name)));
    }

    private FigureView view(String kind, Words words, Figure figure) {
        Attribution by = figure.attribution();
        FigureView bare =
                new FigureView(
                        kind,
                        words.qualifier(),
                        words.value(),
                        words.unit(),
                        figure.asWritten(),
                        by.condition().map(conditions::of),
                        by.standard(),
                        by.configuration().map(conditions::of),
                        by.source().map(text -> source(by, text)),
                        by.evidence().code(),
                        messages.text("evidence." + by.evidence().code()),
                        by.optional());
        return bare.asWritten().filter(bare.text()::equals).isPresent() ? bare.withoutText() : bare;
    }
}
