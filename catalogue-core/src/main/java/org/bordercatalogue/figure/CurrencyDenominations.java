package org.bordercatalogue.figure;

import java.util.Optional;

/** Money: amounts stay in the currency they were stated in, and a currency has to be stated. */
final class CurrencyDenominations implements Denominations {
    private final Currencies currencies;

    CurrencyDenominations(Currencies currencies) {
        this.currencies = currencies;
    }

    @Override
    public Optional<Found> before(PlainText text, int place) {
        if (text.isWordAt(place - 1)) {
            return Optional.empty();
        }
        return currencies
                .at(text, place)
                .filter(found -> text.isDigitAt(text.skipBlanks(found.end())));
    }

    @Override
    public Optional<Found> after(PlainText text, int place) {
        return currencies.at(text, text.skipBlanks(place));
    }

    @Override
    public Optional<Found> part(String whole, PlainText text, int place) {
        return Optional.empty();
    }

    @Override
    public Optional<Found> leading(PlainText text) {
        return currencies.at(text, 0);
    }

    @Override
    public boolean accepts(String id) {
        return currencies.isCode(id);
    }

    @Override
    public Optional<String> canonical() {
        return Optional.empty();
    }

    @Override
    public Optional<String> assumed() {
        return Optional.empty();
    }

    @Override
    public double convert(double value, String from, String to) {
        if (!from.equals(to)) {
            throw Refusals.input(
                    from + " does not convert into " + to + ": amounts stay in their currency");
        }
        return value;
    }

    @Override
    public boolean inverts(String id) {
        return false;
    }

    @Override
    public String refusal(String id) {
        return accepted();
    }

    @Override
    public String accepted() {
        return "the currency has to be stated, as an ISO 4217 code such as USD or EUR";
    }

    /** Nobody writes a thousandth of a dollar: 1.200 is 1,200. */
    @Override
    public boolean groupsByAnySeparator() {
        return true;
    }
}
