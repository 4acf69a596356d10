package org.bordercatalogue.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.access.Scope;
import org.jsoup.Jsoup;

/** An exhibitor and the organisers of a workshop, and the way of an entry between them. */
public final class Desks {
    private static final Pattern DRAFT = Pattern.compile("/drafts/([^/?#]+)");

    private final Workshop workshop;
    private final String exhibitor;
    private final Client writer;
    private final Client organiser;

    public Desks(Workshop workshop, String company) {
        this.workshop = workshop;
        this.exhibitor = workshop.exhibitor(company);
        this.writer = workshop.as(new Role.ExhibitorAdmin(exhibitor));
        this.organiser = organiser(false);
    }

    public String exhibitor() {
        return exhibitor;
    }

    /** Speaks for the exhibitor in everything. */
    public Client writer() {
        return writer;
    }

    public Client organiser() {
        return organiser;
    }

    public Client colleague() {
        return workshop.as(new Role.ExhibitorEditor(exhibitor, true));
    }

    public Client organiser(boolean lead) {
        return workshop.as(new Role.Organiser(Scope.ALL, Scope.ALL, lead));
    }

    /** Begins an entry; answers the id of its draft. */
    public String begin(String name, String type) {
        HttpResponse<byte[]> answer =
                writer.post("/workspace/" + exhibitor + "/new", "name", name, "type", type);
        assertThat(answer.statusCode()).as(Site.text(answer)).isEqualTo(303);
        return draftOf(answer);
    }

    /** How much steel the writer says a fresh draft penetrates. */
    public void write(String draft, String steel) {
        expect(303, save(writer, draft, "performance", 0, "steel_penetration.1.text", steel));
    }

    public HttpResponse<byte[]> save(
            Client client, String draft, String section, int version, String... fields) {
        List<String> all = new ArrayList<>(List.of("_version", String.valueOf(version)));
        all.addAll(List.of(fields));
        return client.post("/drafts/" + draft + "/sections/" + section, all.toArray(new String[0]));
    }

    public HttpResponse<byte[]> submit(String draft) {
        return writer.post("/drafts/" + draft + "/submit", "_key", "submit-" + draft);
    }

    public HttpResponse<byte[]> decide(
            Client client, String revision, String action, String... fields) {
        String hash =
                client.page("/desk/revisions/" + revision)
                        .select("input[name=_hash]")
                        .attr("value");
        List<String> all = new ArrayList<>(List.of("_hash", hash));
        all.addAll(List.of(fields));
        return client.post(
                "/desk/revisions/" + revision + "/" + action, all.toArray(new String[0]));
    }

    /** All the way to the public. */
    public String publish(String draft) {
        expect(303, submit(draft));
        expect(303, decide(organiser, draft, "claim"));
        expect(303, decide(organiser, draft, "approve"));
        expect(303, decide(organiser, draft, "publish"));
        return entryOf(draft);
    }

    /** A public scanner that penetrates so much; answers the id of its entry. */
    public String published(String name, String steel) {
        String draft = begin(name, "cargo-scanner");
        write(draft, steel);
        return publish(draft);
    }

    public String edit(String entry) {
        return draftOf(writer.post("/entries/" + entry + "/edit"));
    }

    public String entryOf(String revision) {
        return workshop.store()
                .read(transaction ->
                        transaction.proposals().findProposal(revision).orElseThrow().entry());
    }

    public static void expect(int status, HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode())
                .as(answer.uri() + " " + Jsoup.parse(Site.text(answer)).text())
                .isEqualTo(status);
    }

    public static String draftOf(HttpResponse<byte[]> answer) {
        String to = answer.headers().firstValue("Location").orElse("nowhere");
        Matcher matcher = DRAFT.matcher(to);
        assertThat(matcher.find()).as(to + " " + Site.text(answer)).isTrue();
        return matcher.group(1);
    }
}
