package org.bordercatalogue.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.bordercatalogue.unit.Notation;
import org.bordercatalogue.unit.Units;

/**
 * Finds the quantities in what somebody types: "at least 300 mm steel", "10-20 kg", "60 min". A
 * number without a unit is none. Pure; safe for concurrent use.
 */
public final class QuantityReader {
    private static final int LETTERS_OF_A_MODEL = 1;

    private final MentionReader measures;
    private final MentionReader amounts;

    public QuantityReader(Units units) {
        Words words = Words.ofResource();
        measures = new MentionReader(words, new AnyUnit(units));
        amounts = new MentionReader(words, new CurrencyDenominations(new Currencies()));
    }

    /**
     * @param text in plain notation ({@link Notation}); the places are in it
     */
    public List<SaidQuantity> read(String text) {
        PlainText plain = PlainText.of(text);
        List<SaidQuantity> quantities = new ArrayList<>(read(plain, measures, false));
        for (SaidQuantity amount : read(plain, amounts, true)) {
            if (quantities.stream().noneMatch(amount::overlaps)) {
                quantities.add(amount);
            }
        }
        quantities.sort(Comparator.comparingInt(SaidQuantity::start));
        return quantities;
    }

    private static List<SaidQuantity> read(PlainText text, MentionReader reader, boolean money) {
        return reader.place(text).stream()
                .filter(placed -> isQuantity(placed.mention()))
                .map(placed -> quantity(text, placed, money))
                .toList();
    }

    private static boolean isQuantity(Mention mention) {
        return mention.unit().isPresent()
                && mention.highUnit().isEmpty()
                && !mention.sized()
                && !mention.low().word();
    }

    private static SaidQuantity quantity(
            PlainText text, MentionReader.Placed placed, boolean money) {
        Mention mention = placed.mention();
        List<SaidQuantity.Values> values = new ArrayList<>(List.of(values(mention)));
        if (mention.isAmbiguous()) {
            values.add(values(mention.readOtherwise()));
        }
        Qualifier qualifier =
                mention.high().isPresent()
                        ? Qualifier.RANGE
                        : mention.qualifier().orElse(Qualifier.EXACTLY);
        boolean qualified = placed.start() < placed.number();
        return new SaidQuantity(
                placed.start(),
                mention.end(),
                values,
                mention.unit().orElseThrow(),
                money,
                qualifier,
                qualified || !mayEndAName(text, mention));
    }

    private static SaidQuantity.Values values(Mention mention) {
        OptionalDouble high =
                mention.high().isPresent()
                        ? OptionalDouble.of(mention.high().orElseThrow().value())
                        : OptionalDouble.empty();
        return new SaidQuantity.Values(mention.low().value(), high);
    }

    /** One letter that hangs on the digits, as in EVO Max 4T, X2 and 100100V. */
    private static boolean mayEndAName(PlainText text, Mention mention) {
        int place = mention.high().orElse(mention.low()).end();
        return text.isLetterAt(place) && !text.isWordAt(place + LETTERS_OF_A_MODEL);
    }
}
