package org.bordercatalogue.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.kernel.CatalogueException;

/** Reads figures on a number line: from columns where they are given, from the text where not. */
final class MeasuredReader {
    private static final Pattern PLAIN =
            Pattern.compile("[-+]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][-+]?\\d{1,3})?");

    private final Capability capability;
    private final Denominations denominations;
    private final Words words;
    private final Interpreter interpreter;
    private final MentionReader mentions;

    MeasuredReader(Capability capability, Denominations denominations, Words words) {
        this.capability = capability;
        this.denominations = denominations;
        this.words = words;
        this.interpreter = new Interpreter(capability, denominations);
        this.mentions = new MentionReader(words, denominations);
    }

    ReadFigure read(Written written) {
        if (written.minimum().isPresent() || written.maximum().isPresent()) {
            return ends(written);
        }
        return written.value().filter(value -> !value.isBlank()).isPresent()
                ? value(written)
                : text(written);
    }

    private ReadFigure ends(Written written) {
        UnitColumn column = UnitColumn.read(written.unit(), denominations);
        List<Mention> said = said(written);
        OptionalDouble lower = end(written.minimum());
        OptionalDouble upper = end(written.maximum());
        String unit =
                column.unit()
                        .or(() -> firstUnit(said))
                        .or(denominations::assumed)
                        .orElseThrow(() -> unitless(written));
        Qualifier qualifier = written.qualifier().orElseGet(() -> qualifier(lower, upper));
        Interpretation read = interpreter.between(lower, upper, unit, qualifier);
        return figure(written, read, column.rest(), contradiction(read, said));
    }

    private Qualifier qualifier(OptionalDouble lower, OptionalDouble upper) {
        if (lower.isPresent() && upper.isPresent()) {
            return lower.getAsDouble() == upper.getAsDouble() ? Qualifier.EXACTLY : Qualifier.RANGE;
        }
        if (capability.kind() == Kind.INTERVAL) {
            return Qualifier.RANGE;
        }
        return lower.isPresent() ? Qualifier.AT_LEAST : Qualifier.AT_MOST;
    }

    private OptionalDouble end(Optional<String> written) {
        if (written.isEmpty()) {
            return OptionalDouble.empty();
        }
        Mention mention =
                number(written.orElseThrow())
                        .orElseThrow(() ->
                                Refusals.input(
                                        Refusals.quoted(written.orElseThrow())
                                                + " is not a number, as an end of '"
                                                + capability.id()
                                                + "' has to be"));
        return OptionalDouble.of(mention.low().value());
    }

    private ReadFigure value(Written written) {
        String value = written.value().orElseThrow();
        Optional<Mention> number = number(value);
        if (number.isEmpty()) {
            return new Unnumbered(words).read(capability, written);
        }
        UnitColumn column = UnitColumn.read(written.unit(), denominations);
        List<Mention> said = said(written);
        Mention stated = number.orElseThrow();
        String unit =
                accepted(stated, value)
                        .or(column::unit)
                        .or(() -> firstUnit(said))
                        .or(denominations::assumed)
                        .orElseThrow(() -> unitless(written));
        Mention qualified = qualified(stated.in(unit), written, said);
        Interpretation read = interpreter.of(qualified, unit);
        return figure(
                written,
                read,
                column.rest(),
                doubts(qualified, contradiction(plainly(stated, unit), said)));
    }

    private ReadFigure text(Written written) {
        UnitColumn column = UnitColumn.read(written.unit(), denominations);
        List<Mention> said = said(written);
        Optional<Mention> chosen = choose(said);
        if (chosen.isEmpty()) {
            return new Unnumbered(words).read(capability, written);
        }
        Mention stated = chosen.orElseThrow();
        String text = written.asWritten().orElse("");
        String unit =
                accepted(stated, text)
                        .or(column::unit)
                        .or(denominations::assumed)
                        .orElseThrow(() -> unitless(written));
        boolean better = stated.better() || said.stream().anyMatch(Mention::better);
        Mention sure = settled(stated.in(unit), unit, said).qualified(stated.qualifier(), better);
        Mention qualified = qualified(sure, written, List.of());
        Interpretation read = interpreter.of(qualified, unit);
        List<Warning> other =
                new Agreement(interpreter, denominations)
                                .findOther(plainly(sure, unit), said)
                                .map(mention -> contradicting(read, mention))
                                .stream()
                                .toList();
        return figure(written, read, column.rest(), doubts(qualified, other));
    }

    /**
     * Where the text says the same in another unit, that settles what a separator means: "13.000 ft
     * (4000 m)".
     */
    private Mention settled(Mention mention, String unit, List<Mention> said) {
        List<Mention> others =
                said.stream()
                        .filter(other -> other.unit().isPresent() && other.end() != mention.end())
                        .toList();
        if (!mention.isAmbiguous() || others.isEmpty()) {
            return mention;
        }
        Agreement agreement = new Agreement(interpreter, denominations);
        boolean usual =
                agreement.findSame(plainly(mention.readAsUsual(), unit), others).isPresent();
        boolean other =
                agreement.findSame(plainly(mention.readOtherwise(), unit), others).isPresent();
        return usual == other ? mention : usual ? mention.readAsUsual() : mention.readOtherwise();
    }

    /** The number of a column: plain decimals are never ambiguous. */
    private Optional<Mention> number(String column) {
        String plain = column.strip();
        if (PLAIN.matcher(plain).matches() && Double.isFinite(Double.parseDouble(plain))) {
            Amount amount =
                    new Amount(
                            Double.parseDouble(plain),
                            OptionalDouble.empty(),
                            1,
                            false,
                            plain.length());
            return Optional.of(bare(amount));
        }
        return choose(mentions.read(PlainText.of(column)));
    }

    private static Mention bare(Amount amount) {
        return new Mention(
                amount,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                "",
                amount.end());
    }

    /** The first in a unit of the capability, else the first without a unit, else the first. */
    private Optional<Mention> choose(List<Mention> found) {
        return found.stream()
                .filter(mention ->
                        !mention.sized()
                                && mention.unit().filter(denominations::accepts).isPresent())
                .findFirst()
                .or(() ->
                        found.stream()
                                .filter(mention -> !mention.sized() && mention.unit().isEmpty())
                                .findFirst())
                .or(() -> found.stream().findFirst());
    }

    private Optional<String> accepted(Mention mention, String text) {
        if (mention.sized()) {
            throw Refusals.input(
                    Refusals.quoted(text)
                            + " states several sides, where '"
                            + capability.id()
                            + "' is one number");
        }
        mention.unit()
                .filter(unit -> !denominations.accepts(unit))
                .ifPresent(unit -> {
                    throw Refusals.input(
                            Refusals.quoted(text)
                                    + " does not fit '"
                                    + capability.id()
                                    + "': "
                                    + denominations.refusal(unit));
                });
        return mention.unit();
    }

    private List<Mention> said(Written written) {
        return written.asWritten().map(text -> mentions.read(PlainText.of(text))).orElse(List.of());
    }

    private Optional<String> firstUnit(List<Mention> said) {
        return said.stream()
                .flatMap(mention -> mention.unit().stream())
                .filter(denominations::accepts)
                .findFirst();
    }

    private Mention qualified(Mention mention, Written written, List<Mention> said) {
        if (written.qualifier().isPresent()) {
            return mention.qualified(written.qualifier(), false);
        }
        boolean silent =
                mention.qualifier().isEmpty() && mention.high().isEmpty() && !mention.better();
        boolean atMost = mention.qualifier().filter(Qualifier.AT_MOST::equals).isPresent();
        Optional<Mention> same = silent || atMost ? sameAs(mention, said) : Optional.empty();
        Optional<Qualifier> spoken =
                same.flatMap(Mention::qualifier)
                        .or(() -> silent && said.isEmpty() ? anywhere(written) : Optional.empty());
        boolean better = mention.better() || (silent && same.map(Mention::better).orElse(false));
        boolean finer = silent || spoken.filter(Qualifier.UP_TO::equals).isPresent();
        return mention.qualified(
                finer ? spoken.or(mention::qualifier) : mention.qualifier(), better);
    }

    private Optional<Mention> sameAs(Mention mention, List<Mention> said) {
        return new Agreement(interpreter, denominations)
                .findSame(plainly(mention, mention.unit().orElseThrow()), said);
    }

    private Optional<Qualifier> anywhere(Written written) {
        return written.value().isEmpty()
                ? Optional.empty()
                : written.asWritten()
                        .flatMap(text -> new QualifierReader(words).anywhere(PlainText.of(text)));
    }

    /** The number alone, as both bounds, to compare with others. */
    private Interpretation plainly(Mention mention, String unit) {
        Mention core =
                new Mention(
                        mention.low(),
                        mention.high(),
                        Optional.empty(),
                        Optional.of(unit),
                        mention.highUnit(),
                        Optional.empty(),
                        false,
                        false,
                        "",
                        mention.end());
        return interpreter.of(core, unit);
    }

    private List<Warning> contradiction(Interpretation read, List<Mention> said) {
        Agreement agreement = new Agreement(interpreter, denominations);
        if (agreement.findSame(read, said).isPresent()) {
            return List.of();
        }
        return agreement.findOther(read, said).map(mention -> contradicting(read, mention)).stream()
                .toList();
    }

    private Warning contradicting(Interpretation read, Mention mention) {
        return new Warning(
                Warning.Kind.CONTRADICTION,
                "'"
                        + capability.id()
                        + "' was read as "
                        + Shown.bounds(read.stated())
                        + " "
                        + read.unit()
                        + ", but the text also says "
                        + Shown.number(mention.low().value())
                        + " "
                        + mention.unit().orElse(""));
    }

    private static List<Warning> doubts(Mention mention, List<Warning> warnings) {
        List<Warning> all = new ArrayList<>(warnings);
        if (!mention.doubt().isEmpty()) {
            all.add(new Warning(Warning.Kind.AMBIGUOUS_NUMBER, mention.doubt()));
        }
        return all;
    }

    private ReadFigure figure(
            Written written, Interpretation read, String rest, List<Warning> doubts) {
        Attribution attribution = Circumstances.withCondition(written.attribution(), rest);
        PlainText text = PlainText.of(written.asWritten().or(written::value).orElse(""));
        if (Circumstances.isOptional(text, words)) {
            attribution = Circumstances.optional(attribution);
        }
        List<Warning> warnings = new ArrayList<>(doubts);
        warnings.addAll(new Plausibility(capability, interpreter).check(read));
        Figure figure =
                new Figure.Measured(
                        asWritten(written),
                        read.stated(),
                        read.unit(),
                        read.qualifier(),
                        read.canonical(),
                        attribution);
        return new ReadFigure(figure, warnings);
    }

    /** The text, or the column where that says more than a number. */
    private static Optional<String> asWritten(Written written) {
        return written.asWritten()
                .or(() ->
                        written.value()
                                .filter(value -> !PLAIN.matcher(value.strip()).matches())
                                .map(value -> (value + " " + written.unit()).strip()));
    }

    private CatalogueException unitless(Written written) {
        String given =
                written.value()
                        .or(written::minimum)
                        .or(written::maximum)
                        .or(written::asWritten)
                        .orElse("");
        return Refusals.input(
                Refusals.quoted(given)
                        + " has no unit, which '"
                        + capability.id()
                        + "' needs; "
                        + denominations.accepted());
    }
}
