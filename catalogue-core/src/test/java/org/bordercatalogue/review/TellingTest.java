package org.bordercatalogue.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.access.Scope;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.account.AccountStore;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.account.Grant;
import org.bordercatalogue.mail.Mail;
import org.bordercatalogue.mail.Wording;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.store.jdbi.SqliteDatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is written to, when, and how often. */
class TellingTest {
    @TempDir private Path folder;

    @Test
    void writesToTheCompanyOnceAndToNobodyElse() {
        try (ReviewWorld world = new ReviewWorld(SqliteDatabases.in(folder))) {
            person(world, "sam", new Role.ExhibitorEditor("acme", true));
            person(world, "rex", new Role.ExhibitorAdmin("other"));
            Telling telling = telling(world);
            world.clock.advance(Duration.ofHours(1));
            telling.run();
            int before = letters(world).size();
            Proposal claimed = world.claim(world.submit(world.draft()));
            world.reviewing.requestChanges(
                    ReviewWorld.CLAIMER,
                    Verdict.of(claimed.id(), claimed.contentHash(), "Say where it is written"));

            assertThat(telling.run()).as("before it is due").isZero();
            world.clock.advance(Duration.ofMinutes(2));
            telling.run();
            telling.run();

            assertThat(letters(world).size() - before).isEqualTo(2);
            assertThat(letters(world))
                    .allMatch(mail -> mail.to().equals(address("sam")))
                    .anyMatch(mail ->
                            mail.subject().equals("notice-changes-requested")
                                    && mail.body().contains("Say where it is written")
                                    && mail.body().contains("at " + claimed.entry()));
        }
    }

    @Test
    void writesToTheOrganisersOfTheTypeAlone() {
        try (ReviewWorld world = new ReviewWorld(SqliteDatabases.in(folder))) {
            person(world, "otto", new Role.Organiser(Scope.only("scanner"), Scope.ALL, false));
            person(world, "sia", new Role.Organiser(Scope.only("seal"), Scope.ALL, false));
            world.submit(world.draft());
            world.clock.advance(Duration.ofMinutes(2));

            telling(world).run();

            assertThat(letters(world))
                    .extracting(Mail::subject, Mail::to)
                    .containsExactly(tuple("notice-submission-waits", address("otto")));
        }
    }

    private static Telling telling(ReviewWorld world) {
        return new Telling(
                world.store,
                world.rules,
                letter -> new Wording.Worded(letter.kind(), letter.values().toString()),
                notice -> "at " + notice.entry());
    }

    private static List<Mail> letters(ReviewWorld world) {
        return world.read(transaction -> transaction.mail().listLatest(100));
    }

    private static EmailAddress address(String id) {
        return new EmailAddress(id + "@agency.example");
    }

    private static void person(ReviewWorld world, String id, Role role) {
        Instant now = world.clock.instant();
        world.store.write(transaction -> {
            AccountStore accounts = transaction.identity().accounts();
            accounts.save(new Account(id, address(id), id, "en", now, Optional.empty()));
            accounts.add(new Grant("g" + id, id, role, "test", now));
            return id;
        });
    }
}
