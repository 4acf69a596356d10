package org.bordercatalogue.web.page;

import java.util.List;
import org.bordercatalogue.edition.DemoTime;

/** When something is shown, as pages say it: in the time of the place. */
public final class DemoTimes {
    private DemoTimes() {}

    public static List<String> of(List<DemoTime> times, PageContext context) {
        return times.stream()
                .map(each ->
                        context.messages().day(each.day()) + ", " + each.from() + "–" + each.to())
                .toList();
    }
}
