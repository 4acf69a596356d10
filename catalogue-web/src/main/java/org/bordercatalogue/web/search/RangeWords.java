package org.bordercatalogue.web.search;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bordercatalogue.search.RangeLiteral;
import org.bordercatalogue.unit.Unit;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.view.Messages;

/** Words the ranges of an address in the very units in which they stand there. */
final class RangeWords {
    private static final Pattern END = Pattern.compile("(-?[0-9.]+(?:[eE][-+]?[0-9]+)?)(.*)");

    private final Units units;
    private final Messages messages;

    RangeWords(Units units, Messages messages) {
        this.units = units;
        this.messages = messages;
    }

    String words(RangeLiteral range) {
        RangeEnds ends = RangeEnds.of(range);
        if (ends.from().isEmpty()) {
            return messages.text(
                    ends.toExcluded() ? "range.below" : "range.to", "to", end(ends.to()));
        }
        if (ends.to().isEmpty()) {
            return messages.text("range.from", "from", end(ends.from()));
        }
        return messages.text(
                ends.toExcluded() ? "range.from-below" : "range.from-to",
                Map.of("from", end(ends.from()), "to", end(ends.to())));
    }

    private String end(String text) {
        Matcher parts = END.matcher(text);
        if (!parts.matches()) {
            return text;
        }
        String unit = units.findUnit(parts.group(2)).map(Unit::symbol).orElse(parts.group(2));
        return (messages.exact(Double.parseDouble(parts.group(1))) + " " + unit).strip();
    }
}
