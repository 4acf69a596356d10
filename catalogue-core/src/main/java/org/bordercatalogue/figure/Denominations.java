package org.bordercatalogue.figure;

import java.util.Optional;

/** What the figures of one capability can be counted in: units, or currencies. */
interface Denominations {
    /**
     * A unit or currency met in a text.
     *
     * @param doubt why it may mean another, empty where it is certain
     */
    record Found(String id, int end, String doubt) {
        Found(String id, int end) {
            this(id, end, "");
        }
    }

    /** The one that stands here, in front of a number. */
    Optional<Found> before(PlainText text, int place);

    /** The one that stands behind a number that ends here. */
    Optional<Found> after(PlainText text, int place);

    /**
     * The smaller one behind the second number of one value ("2 h 45 m"), or the one understood
     * there.
     */
    Optional<Found> part(String whole, PlainText text, int place);

    /**
     * The one that begins a text of its own, such as a column; whatever follows it is left over.
     */
    Optional<Found> leading(PlainText text);

    /** Whether figures of the capability may be stated in it. */
    boolean accepts(String id);

    /** The one to convert into; empty where figures stay as stated. */
    Optional<String> canonical();

    /** The one that a bare number is in; empty where it has to be stated. */
    Optional<String> assumed();

    double convert(double value, String from, String to);

    /** Whether greater numbers in it are smaller ones in the canonical unit. */
    boolean inverts(String id);

    /** Why something cannot be read, with what is accepted: to follow what was given. */
    String refusal(String id);

    /** Those accepted, in words. */
    String accepted();

    /**
     * Whether the only separator of a number of three last digits parts thousands, whichever it is.
     */
    boolean groupsByAnySeparator();
}
