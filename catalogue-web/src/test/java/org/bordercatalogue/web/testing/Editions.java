package org.bordercatalogue.web.testing;

import static org.bordercatalogue.web.testing.Desks.expect;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/**
 * What organisers do with editions over HTTP.
 *
 * @param organiser of all of them
 */
public record Editions(Client organiser) {
    /** A new edition of three days in May 2034; returns its id. */
    public String announced(String name) {
        return announced(name, "2034-05-05");
    }

    /**
     * @param day the first, of a month in which the seventh comes later
     */
    public String announced(String name, String day) {
        HttpResponse<byte[]> answer =
                organiser.post(
                        "/organise/editions",
                        "edition-name",
                        name,
                        "start-date",
                        day,
                        "end-date",
                        day.substring(0, 8) + "07",
                        "country",
                        "FR");
        expect(303, answer);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll(".*/editions/([^?]+).*", "$1");
    }

    /** In the time of Paris. */
    public void rules(String edition, String unique, String opens, String... more) {
        List<String> fields =
                new ArrayList<>(
                        List.of(
                                "time-zone",
                                "Europe/Paris",
                                "grace",
                                "15",
                                "unique-booths",
                                unique,
                                "opens-at",
                                opens));
        fields.addAll(List.of(more));
        expect(
                303,
                organiser.post(
                        "/organise/editions/" + edition + "/rules", fields.toArray(new String[0])));
    }

    public HttpResponse<byte[]> list(String edition, String exhibitor, String booth, String host) {
        return organiser.post(
                "/organise/editions/" + edition + "/listings",
                "listed",
                exhibitor,
                "booth",
                booth,
                "shares-with",
                host);
    }
}
