package org.bordercatalogue.web.signin;

import java.util.regex.Pattern;
import org.bordercatalogue.web.url.Visit;

/** Where one goes on after signing in: a path of ours, never another site. */
final class NextPath {
    private static final Pattern OURS = Pattern.compile("/(?!/)[A-Za-z0-9_/.-]*");
    private static final int LONGEST = 300;

    private NextPath() {}

    /** The path, or an empty text where it is none of ours. */
    static String of(String given) {
        boolean ours =
                given.length() <= LONGEST
                        && OURS.matcher(given).matches()
                        && !given.contains("//")
                        && !given.contains("..")
                        && !given.startsWith("/sign-");
        return ours ? given : "";
    }

    /** The address to go on to; one's own account where nothing else was asked for. */
    static String address(String given, Visit visit) {
        String path = of(given);
        return path.isEmpty() || path.equals("/")
                ? visit.links().account()
                : visit.links().with(path, "");
    }
}
