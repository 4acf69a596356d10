package org.bordercatalogue.web.compare;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bordercatalogue.cost.CostParameters;
import org.bordercatalogue.web.view.TypedNumber;

/**
 * What the fields of the cost page send, made into the parameters of an address; a field that is
 * left empty says nothing. Numbers are typed as the reader's language writes them.
 */
final class CostForm {
    static final String OWN = "own:";
    static final String RATE = "rate:";
    static final String DAY = "day:";
    static final String OTHER = "other";
    static final String PRICE = "unit-price:";

    private static final Pattern AMOUNT =
            Pattern.compile("(?<amount>.*?)\\s*(?<code>[A-Za-z]{3})?");

    private final MultivaluedMap<String, String> fields;
    private final String language;

    CostForm(MultivaluedMap<String, String> fields, String language) {
        this.fields = fields;
        this.language = language;
    }

    MultivaluedMap<String, String> parameters() {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        fields.forEach((name, values) ->
                values.stream()
                        .filter(value -> !value.isBlank())
                        .forEach(value -> add(name, value.strip(), parameters)));
        return parameters;
    }

    private void add(String name, String value, MultivaluedMap<String, String> parameters) {
        if (name.startsWith(OWN)) {
            parameters.add(CostParameters.COST, name.substring(OWN.length()) + ":" + amount(value));
        } else if (name.startsWith(RATE)) {
            addRate(name.substring(RATE.length()), value, parameters);
        } else if (name.startsWith(PRICE)) {
            parameters.add(
                    CostParameters.PRICE, name.substring(PRICE.length()) + ":" + amount(value));
        } else if (name.equals(CostParameters.DISCOUNT) || name.equals(CostParameters.HOURS)) {
            parameters.add(name, TypedNumber.plain(value, language));
        } else if (!name.startsWith(DAY) && !name.equals(OTHER)) {
            parameters.add(name, value);
        }
    }

    private void addRate(String code, String value, MultivaluedMap<String, String> parameters) {
        String currency = code.equals(OTHER) ? text(OTHER).toUpperCase(Locale.ROOT) : code;
        parameters.add(
                CostParameters.RATE,
                currency + ":" + TypedNumber.plain(value, language) + "@" + text(DAY + code));
    }

    /** A number or two, in the currency of the sum unless another one is written behind. */
    private String amount(String typed) {
        Matcher matcher = AMOUNT.matcher(typed);
        if (!matcher.matches()) {
            return typed;
        }
        String code = matcher.group("code");
        String[] ends = matcher.group("amount").split("\\.\\.|–", -1);
        StringBuilder amount = new StringBuilder();
        for (int i = 0; i < ends.length; i++) {
            amount.append(i == 0 ? "" : "..");
            amount.append(ends[i].isBlank() ? "" : TypedNumber.plain(ends[i].strip(), language));
        }
        return amount
                + (code == null ? text(CostParameters.CURRENCY) : code.toUpperCase(Locale.ROOT));
    }

    private String text(String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
