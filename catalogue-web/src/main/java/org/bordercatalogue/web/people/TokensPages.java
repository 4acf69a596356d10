package org.bordercatalogue.web.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bordercatalogue.account.ApiToken;
import org.bordercatalogue.account.TokenScope;
import org.bordercatalogue.programs.Tokens;
import org.bordercatalogue.web.form.TypedForm;
import org.bordercatalogue.web.page.PageContext;

/** Draws the keys of a company's programs. */
final class TokensPages {
    private static final List<Integer> DAYS = List.of(30, 90, 180, Tokens.MOST_DAYS);

    private final Tokens tokens;
    private final Clock clock;

    TokensPages(Tokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** What is to be told besides. */
    record Told(String done, Optional<Tokens.Made> made, TypedForm form) {}

    TokensPage page(PageContext context, String exhibitor, String company, Told told) {
        List<ApiToken> all = tokens.listTokens(context.visit().caller().actor(), exhibitor);
        return new TokensPage(
                context.workFrame(context.messages().text("tokens.title", "company", company)),
                company,
                context.messages().textOr("tokens.done." + told.done(), ""),
                told.form().faults(),
                told.made().map(made -> new TokensPage.Made(made.token().name(), made.secret())),
                all.stream().map(each -> line(context, each)).toList(),
                wish(context, exhibitor, told.form()),
                context.links().api("/openapi.json", ""),
                context.links().to("company", exhibitor, "tokens", "revoke"),
                context.links().to("workspace", exhibitor));
    }

    private TokensPage.Line line(PageContext context, ApiToken token) {
        Instant now = clock.instant();
        String key = token.revokedAt().isPresent() ? "revoked" : token.good(now) ? "good" : "over";
        return new TokensPage.Line(
                token.id(),
                token.name(),
                token.scopes().stream()
                        .map(scope -> context.text("tokens.scope." + scope.code()))
                        .collect(Collectors.joining(" · ")),
                context.messages()
                        .text(
                                "tokens.state." + key,
                                "at",
                                context.messages()
                                        .moment(token.revokedAt().orElse(token.expiresAt()))),
                context.messages().moment(token.createdAt()),
                token.usedAt().map(context.messages()::moment).orElse(""),
                key.equals("good"));
    }

    private static TokensPage.Wish wish(PageContext context, String exhibitor, TypedForm form) {
        return new TokensPage.Wish(
                context.links().to("company", exhibitor, "tokens"),
                form.field("token-name", "text", "off", true),
                Arrays.stream(TokenScope.values())
                        .map(scope ->
                                form.option(
                                        "scope",
                                        scope.code(),
                                        context.text("tokens.scope." + scope.code())))
                        .toList(),
                form.faults().stream()
                        .filter(fault -> fault.target().endsWith("-scope"))
                        .map(fault -> fault.text())
                        .findFirst()
                        .orElse(""),
                DAYS.stream()
                        .map(days ->
                                form.option(
                                        "days",
                                        String.valueOf(days),
                                        context.messages().text("tokens.days", "count", days)))
                        .toList());
    }
}
