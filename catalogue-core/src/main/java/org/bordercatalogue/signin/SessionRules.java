package org.bordercatalogue.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.access.Role.Administrator;
import org.bordercatalogue.access.Role.Organiser;
import org.bordercatalogue.account.Session;

/** How long a session lasts, and which roles want a second factor. */
final class SessionRules {
    private static final Lasting ORDINARY =
            new Lasting(Duration.ofMinutes(30), Duration.ofHours(12));
    private static final Lasting POWERFUL =
            new Lasting(Duration.ofMinutes(15), Duration.ofHours(8));

    /** To give the code after the password. */
    private static final Lasting HALFWAY =
            new Lasting(Duration.ofMinutes(10), Duration.ofMinutes(10));

    private SessionRules() {}

    /** The longest that any session can be of use. */
    static Duration longest() {
        return ORDINARY.absolute();
    }

    static boolean wantsSecondFactor(Role role) {
        return role instanceof Organiser || role instanceof Administrator;
    }

    /**
     * @param halfway whether the second factor is outstanding
     */
    static boolean over(Session session, List<Role> roles, boolean halfway, Instant now) {
        Lasting lasting = halfway ? HALFWAY : lasting(roles);
        return now.isAfter(session.seenAt().plus(lasting.idle()))
                || now.isAfter(session.startedAt().plus(lasting.absolute()));
    }

    private static Lasting lasting(List<Role> roles) {
        return roles.stream().anyMatch(SessionRules::wantsSecondFactor) ? POWERFUL : ORDINARY;
    }

    private record Lasting(Duration idle, Duration absolute) {}
}
