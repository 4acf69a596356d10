package org.bordercatalogue.search.solr;

import java.util.Locale;
import java.util.Optional;

/** The names of the schema's fields, each said once; what they hold stands in the schema. */
final class SolrFields {
    static final String ID = "id";
    static final String KIND = "kind";
    static final String DEFINITION = "definition";
    static final String SCHEMA = "schema";
    static final String GENERATION = "generation";

    static final String VISIBILITY = "visibility";
    static final String TYPE = "type";
    static final String TYPE_PATH = "type_path";
    static final String EXHIBITOR = "exhibitor";
    static final String COUNTRY = "country";
    static final String EDITION = "edition";
    static final String EVIDENCE = "evidence";
    static final String NAME_ORDER = "name_order";
    static final String REVISION = "revision";
    static final String HASH = "hash";
    static final String NAMES = "names";
    static final String MAKERS = "makers";
    static final String STARTS = "starts";
    static final String SPELLINGS = "spellings";
    static final String WORDS = "words";
    static final String LABEL_PREFIX = "label_";
    static final String TEXT_PREFIX = "text_";

    static final String FIGURE_OF = "figure_of";
    static final String STANDING = "standing";
    static final String CURRENCY = "currency";
    static final String FIGURE_EVIDENCE = "figure_evidence";
    static final String FIGURE_STANDARD = "figure_standard";
    static final String FIGURE_CONDITION = "figure_condition";
    static final String OPTION = "option";
    static final String CERTAIN_OPTION = "certain_option";
    static final String OPTIONAL = "optional";
    static final String POSSIBLE = "possible";
    static final String CERTAIN = "certain";
    static final String SETTLED = "settled";
    static final String UNSURE = "unsure";
    static final String NOT_APPLICABLE = "not_applicable";
    static final String STATED_MINIMUM = "stated_minimum";
    static final String STATED_MAXIMUM = "stated_maximum";

    /** Values of {@link #KIND}. */
    static final String PRODUCT = "product";

    static final String FIGURE = "figure";
    static final String INDEX = "index";

    /** Labels of {@link #VISIBILITY}: who may see it, or must ask for it. */
    static final String PUBLIC = "public";

    /** Public, and found only where products that are no longer sold are asked for too. */
    static final String RETIRED = "retired";

    /** What a dynamic field tells of a capability; the schema has one pattern per suffix. */
    enum Aspect {
        READING,
        CURRENCY,
        GUARANTEED,
        OTHER,
        LEAST,
        GREATEST,
        NEVER_BELOW,
        NEVER_ABOVE,
        LOWER,
        UPPER,
        LOW,
        HIGH;

        private final String suffix = "_" + name().toLowerCase(Locale.ROOT);

        String suffix() {
            return suffix;
        }
    }

    private SolrFields() {}

    /** A value said of one capability, in a field that all share. */
    static String token(String capability, String value) {
        return capability + "/" + value;
    }

    /**
     * A field of a capability; ids are of letters, digits and underscores, so that the name needs
     * no quoting anywhere.
     */
    static String of(String capability, Aspect aspect) {
        if (!isSafe(capability)) {
            throw new IllegalArgumentException("no field can be named after '" + capability + "'");
        }
        return capability + aspect.suffix();
    }

    private static boolean isSafe(String name) {
        boolean safe = !name.isEmpty() && isLetter(name.charAt(0));
        for (int i = 1; safe && i < name.length(); i++) {
            char each = name.charAt(i);
            safe = isLetter(each) || each == '_' || (each >= '0' && each <= '9');
        }
        return safe;
    }

    private static boolean isLetter(char each) {
        return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z');
    }

    /**
     * A field of figures, in documents of their own. It has a name of its own, so that no question
     * has to tell figures from products, of which there are too many.
     */
    static String nested(String field) {
        return "nested_" + field;
    }

    /** A field of a number line: a capability, or a capability in one currency. */
    static String of(String capability, Optional<String> currency, Aspect aspect) {
        return of(currency.map(code -> capability + "_" + code).orElse(capability), aspect);
    }
}
