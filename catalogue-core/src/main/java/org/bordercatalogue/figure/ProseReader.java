package org.bordercatalogue.figure;

import java.util.List;
import java.util.Optional;

/** Reads the number of a text of which nothing was given apart. */
final class ProseReader {
    private final MentionChoice choice;
    private final Interpreter interpreter;
    private final Agreement agreement;

    ProseReader(MentionChoice choice, Interpreter interpreter) {
        this.choice = choice;
        this.interpreter = interpreter;
        this.agreement = new Agreement(choice.capability(), interpreter, choice.denominations());
    }

    Outcome read(Mention stated, Written written, UnitColumn column, List<Mention> said) {
        String text = written.asWritten().orElse("");
        String unit =
                choice.unit(stated, text)
                        .or(column::unit)
                        .or(choice.denominations()::assumed)
                        .orElseThrow(() -> choice.unitless(text));
        Mention sure = settled(stated.in(unit), unit, said);
        Optional<Mention> pair = paired(sure, said);
        Mention whole = pair.orElse(sure);
        Mention qualified = qualified(whole, written, said);
        Interpretation read = interpreter.of(qualified, unit);
        List<Warning> other =
                pair.isPresent()
                        ? List.of()
                        : contradiction(read, interpreter.number(whole, unit), said);
        return Outcome.of(read, qualified, other);
    }

    private List<Warning> contradiction(
            Interpretation read, Interpretation number, List<Mention> said) {
        return agreement
                .findOther(number, said)
                .map(mention -> agreement.contradiction(read, mention))
                .stream()
                .toList();
    }

    /** "36 AWG / 40 SWG or better" is said of both. */
    private static Mention qualified(Mention mention, Written written, List<Mention> said) {
        if (written.qualifier().isPresent()) {
            return mention.qualified(written.qualifier(), false);
        }
        return mention.qualified(mention.qualifier(), said.stream().anyMatch(Mention::better));
    }

    /**
     * Where the text says the same in another unit, that settles a separator: "13.000 ft (4000 m)".
     */
    private Mention settled(Mention mention, String unit, List<Mention> said) {
        List<Mention> others =
                said.stream()
                        .filter(other -> other.unit().isPresent() && other.end() != mention.end())
                        .toList();
        if (!mention.isAmbiguous() || others.isEmpty()) {
            return mention;
        }
        boolean usual =
                agreement
                        .findSame(interpreter.number(mention.readAsUsual(), unit), others)
                        .isPresent();
        boolean other =
                agreement
                        .findSame(interpreter.number(mention.readOtherwise(), unit), others)
                        .isPresent();
        if (usual == other) {
            return mention;
        }
        return usual ? mention.readAsUsual() : mention.readOtherwise();
    }

    /** "Min. 23 %, max. 100 %" is one range. */
    private static Optional<Mention> paired(Mention low, List<Mention> said) {
        if (low.qualifier().filter(Qualifier.AT_LEAST::equals).isEmpty()
                || low.high().isPresent()) {
            return Optional.empty();
        }
        return said.stream()
                .filter(high ->
                        high.unit().equals(low.unit())
                                && high.high().isEmpty()
                                && high.end() > low.end())
                .filter(high ->
                        high.qualifier()
                                .filter(q -> q == Qualifier.AT_MOST || q == Qualifier.UP_TO)
                                .isPresent())
                .filter(high -> high.low().value() > low.low().value())
                .findFirst()
                .map(high -> low.upTo(high.low()));
    }
}
