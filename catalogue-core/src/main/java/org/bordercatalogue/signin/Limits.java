package org.bordercatalogue.signin;

import java.time.Duration;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.account.Secrets;

/** What is counted, and how much of it is let through. */
public final class Limits {
    private static final Duration HOUR = Duration.ofHours(1);

    private static final Limit GUESSES =
            new Limit.Backoff(5, Duration.ofSeconds(1), Duration.ofMinutes(15), HOUR);
    private static final Limit FAILURES_OF_NETWORK = new Limit.Window(30, Duration.ofMinutes(15));
    private static final Limit LINKS_TO_ADDRESS = new Limit.Window(3, HOUR);
    private static final Limit LINKS_FROM_NETWORK = new Limit.Window(10, HOUR);
    private static final Limit WISHES_FROM_NETWORK = new Limit.Window(60, HOUR);

    private Limits() {}

    /** Guesses at the password of one address, whether an account has it or not. */
    static Throttle.Counted password(String emailKey) {
        return new Throttle.Counted("password:" + Secrets.hash(emailKey), GUESSES);
    }

    /** Guesses from a browser that the account was signed in with. */
    static Throttle.Counted device(String hash) {
        return new Throttle.Counted("device:" + hash, GUESSES);
    }

    static Throttle.Counted code(String account) {
        return new Throttle.Counted("code:" + account, GUESSES);
    }

    /** The password that a change asks for once more. */
    static Throttle.Counted confirmation(String account) {
        return new Throttle.Counted("confirmation:" + account, GUESSES);
    }

    static Throttle.Counted network(Network network) {
        return new Throttle.Counted("network:" + network.text(), FAILURES_OF_NETWORK);
    }

    /** Links sent to one address, at anybody's wish. */
    public static Throttle.Counted linksTo(EmailAddress address) {
        return new Throttle.Counted("links-to:" + Secrets.hash(address.key()), LINKS_TO_ADDRESS);
    }

    /** Questions for figures from one network, which a whole hall may share. */
    public static Throttle.Counted wishesFrom(Network network) {
        return new Throttle.Counted("wishes-from:" + network.text(), WISHES_FROM_NETWORK);
    }

    /** Links that one network asked for. */
    public static Throttle.Counted linksFrom(Network network) {
        return new Throttle.Counted("links-from:" + network.text(), LINKS_FROM_NETWORK);
    }
}
