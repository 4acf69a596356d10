package org.bordercatalogue.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;

/**
 * Reads numbers that a column or key gives apart; the text beside them may add a qualifier, or
 * contradict.
 */
final class ColumnReader {
    private static final Pattern PLAIN =
            Pattern.compile("[-+]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][-+]?\\d{1,3})?");

    private final Capability capability;
    private final MentionChoice choice;
    private final MentionReader mentions;
    private final Interpreter interpreter;
    private final Words words;

    ColumnReader(
            MentionChoice choice, MentionReader mentions, Interpreter interpreter, Words words) {
        this.capability = choice.capability();
        this.choice = choice;
        this.mentions = mentions;
        this.interpreter = interpreter;
        this.words = words;
    }

    static boolean isPlain(String column) {
        return PLAIN.matcher(column.strip()).matches();
    }

    Outcome ends(Written written, UnitColumn column, List<Mention> said) {
        OptionalDouble lower = end(written.minimum());
        OptionalDouble upper = end(written.maximum());
        String unit =
                column.unit()
                        .or(() -> choice.firstUnit(said))
                        .or(choice.denominations()::assumed)
                        .orElseThrow(() ->
                                choice.unitless(written.minimum().or(written::maximum).orElse("")));
        Qualifier qualifier = written.qualifier().orElseGet(() -> qualifier(lower, upper));
        Interpretation read = interpreter.between(lower, upper, unit, qualifier);
        return new Outcome(read, contradiction(read, said));
    }

    /** The number of a column, if it holds one: decimals with a dot are never ambiguous there. */
    Optional<Mention> number(String column) {
        String plain = column.strip();
        if (isPlain(plain)) {
            double value = Double.parseDouble(plain);
            return Double.isFinite(value) ? Optional.of(Mention.plain(value)) : Optional.empty();
        }
        Optional<Mention> mention = choice.choose(mentions.read(PlainText.of(column)));
        return column.indexOf(',') < 0 ? mention.map(Mention::readAsUsual) : mention;
    }

    Outcome value(Mention stated, Written written, UnitColumn column, List<Mention> said) {
        String value = written.value().orElse("");
        String unit =
                choice.unit(stated, value)
                        .or(column::unit)
                        .or(() -> choice.firstUnit(said))
                        .or(choice.denominations()::assumed)
                        .orElseThrow(() -> choice.unitless(value));
        Mention number = stated.in(unit);
        Optional<Mention> same =
                said.isEmpty()
                        ? Optional.empty()
                        : agreement().findSame(interpreter.number(number, unit), said);
        Optional<Mention> spoken = same.or(() -> Agreement.findNumber(number, said));
        Mention qualified = qualified(number, written, said, spoken);
        List<Warning> doubts =
                same.isPresent()
                        ? List.of()
                        : contradiction(interpreter.number(number, unit), said);
        return Outcome.of(interpreter.of(qualified, unit), qualified, doubts);
    }

    private OptionalDouble end(Optional<String> written) {
        if (written.isEmpty()) {
            return OptionalDouble.empty();
        }
        String given = written.orElseThrow();
        return OptionalDouble.of(
                number(given)
                        .map(mention -> mention.low().value())
                        .orElseThrow(() ->
                                Refusals.input(
                                        Refusals.quoted(given)
                                                + " is not a number, as an end of '"
                                                + capability.id()
                                                + "' has to be")));
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

    /** What was given as a qualifier counts most, then what stands in the column, then the text. */
    private Mention qualified(
            Mention mention, Written written, List<Mention> said, Optional<Mention> spoken) {
        if (written.qualifier().isPresent()) {
            return mention.qualified(written.qualifier(), false);
        }
        if (mention.qualifier().isEmpty() && mention.high().isEmpty() && !mention.better()) {
            return spoken.map(same -> mention.qualified(same.qualifier(), same.better()))
                    .orElseGet(() ->
                            said.isEmpty() ? mention.qualified(anywhere(written), false) : mention);
        }
        boolean atMost = mention.qualifier().filter(Qualifier.AT_MOST::equals).isPresent();
        boolean upTo =
                spoken.flatMap(Mention::qualifier).filter(Qualifier.UP_TO::equals).isPresent();
        return atMost && upTo
                ? mention.qualified(Optional.of(Qualifier.UP_TO), mention.better())
                : mention;
    }

    private Optional<Qualifier> anywhere(Written written) {
        return written.asWritten()
                .flatMap(text -> new QualifierReader(words).anywhere(PlainText.of(text)));
    }

    private List<Warning> contradiction(Interpretation read, List<Mention> said) {
        if (said.isEmpty()) {
            return List.of();
        }
        Agreement agreement = agreement();
        return agreement.hasEnds(read, said)
                ? List.of()
                : agreement
                        .findOther(read, said)
                        .map(mention -> agreement.contradiction(read, mention))
                        .stream()
                        .toList();
    }

    private Agreement agreement() {
        return new Agreement(capability, interpreter, choice.denominations());
    }
}
