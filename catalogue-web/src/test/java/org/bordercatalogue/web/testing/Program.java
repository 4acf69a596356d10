package org.bordercatalogue.web.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.account.TokenScope;
import org.bordercatalogue.programs.Tokens;

/** A program of an exhibitor, with its token. */
public final class Program {
    private final Site site;
    private final String token;

    private Program(Site site, String token) {
        this.site = site;
        this.token = token;
    }

    /** One of somebody who keeps the company, with these scopes; all where none is named. */
    public static Program of(Workshop workshop, String exhibitor, TokenScope... scopes) {
        Role role = new Role.ExhibitorAdmin(exhibitor);
        Account keeper = workshop.person(role);
        List<TokenScope> may = scopes.length == 0 ? List.of(TokenScope.values()) : List.of(scopes);
        Tokens.Made made =
                workshop.catalogue()
                        .people()
                        .tokens()
                        .make(
                                Actor.of(keeper.id(), keeper.name(), role),
                                new Tokens.Wish(exhibitor, "a program", may, 30));
        return new Program(workshop.site(), made.secret());
    }

    public static Program withToken(Site site, String token) {
        return new Program(site, token);
    }

    public HttpResponse<byte[]> get(String path) {
        return send("GET", path, "");
    }

    /**
     * @param headers names and values in turn
     */
    public HttpResponse<byte[]> send(String verb, String path, String body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(site.uri("/api/v1" + path))
                        .header("Authorization", "Bearer " + token)
                        .method(verb, HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty() && !Arrays.asList(headers).contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return site.send(request.build());
    }

    /**
     * Sends a file as a form of parts.
     *
     * @param headers names and values in turn
     */
    public HttpResponse<byte[]> upload(String path, UploadForm form, String... headers) {
        HttpRequest.Builder request =
                form.post(site.uri("/api/v1" + path)).header("Authorization", "Bearer " + token);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return site.send(request.build());
    }

    /** The version that an answer names, quotes and all. */
    public static String version(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("ETag").orElse("");
    }

    /** The pointers of all faults that a refusal names. */
    public static List<String> faults(HttpResponse<byte[]> answer) {
        JsonNode faults = Site.json(answer).path("faults");
        return faults.findValuesAsText("pointer");
    }
}
