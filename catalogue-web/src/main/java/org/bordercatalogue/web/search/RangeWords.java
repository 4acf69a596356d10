package org.bordercatalogue.web.search;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.RangeLiteral;
import org.bordercatalogue.unit.Unit;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.view.Messages;

/**
 * Words the ranges of an address in the very units in which they stand there; a bare number is in
 * the capability's own.
 */
public final class RangeWords {
    private static final Pattern END = Pattern.compile("(-?[0-9.]+(?:[eE][-+]?[0-9]+)?)(.*)");

    private final Registry registry;
    private final Units units;
    private final Messages messages;

    public RangeWords(Registry registry, Units units, Messages messages) {
        this.registry = registry;
        this.units = units;
        this.messages = messages;
    }

    public String words(String capability, RangeLiteral range) {
        Optional<Unit> own = registry.findCapability(capability).flatMap(Capability::unit);
        RangeEnds ends = RangeEnds.of(range);
        if (ends.from().isEmpty()) {
            return messages.text(
                    ends.toExcluded() ? "range.below" : "range.to", "to", end(ends.to(), own));
        }
        if (ends.to().isEmpty()) {
            return messages.text("range.from", "from", end(ends.from(), own));
        }
        if (ends.from().equals(ends.to())) {
            return end(ends.from(), own);
        }
        return messages.text(
                ends.toExcluded() ? "range.from-below" : "range.from-to",
                Map.of("from", end(ends.from(), own), "to", end(ends.to(), own)));
    }

    private String end(String text, Optional<Unit> own) {
        Matcher parts = END.matcher(text);
        if (!parts.matches()) {
            return text;
        }
        Optional<Unit> written = parts.group(2).isEmpty() ? own : units.findUnit(parts.group(2));
        String unit = written.map(it -> it.symbol(messages.language())).orElse(parts.group(2));
        return (messages.exact(Double.parseDouble(parts.group(1))) + " " + unit).strip();
    }
}
