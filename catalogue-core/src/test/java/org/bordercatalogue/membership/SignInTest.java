package org.bordercatalogue.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bordercatalogue.membership.TestingPeople.OFFICE;
import static org.bordercatalogue.membership.TestingPeople.PASSWORD;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bordercatalogue.access.Role.Administrator;
import org.bordercatalogue.access.Role.ExhibitorAdmin;
import org.bordercatalogue.access.Role.ExhibitorEditor;
import org.bordercatalogue.access.Role.Organiser;
import org.bordercatalogue.access.Scope;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.signin.Identity;
import org.bordercatalogue.signin.Network;
import org.bordercatalogue.signin.SignIn;
import org.bordercatalogue.signin.TestingCodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {
    private static final String ANA = "ana@acme.example";
    private static final Organiser ORGANISER = new Organiser(Scope.ALL, Scope.ALL, true);

    private final TestingPeople people;

    SignInTest(@TempDir Path folder) {
        this.people = new TestingPeople(folder);
    }

    @BeforeEach
    void addAna() {
        people.person(ANA, new ExhibitorEditor("acme", true));
    }

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    void theRightPasswordSignsInWithTheRolesThatCountNow() {
        Identity identity = people.signedIn("ANA@ACME.example");

        assertThat(identity.step()).isEqualTo(Identity.Step.DONE);
        assertThat(identity.actor().submitsFor("acme")).isTrue();
        assertThat(identity.actor().edits("other")).isFalse();
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameAnswerAtTheSameCost() {
        assertThat(people.tryToSignIn(ANA, "wrong", OFFICE)).isEmpty();
        assertThat(people.hashed).hasValue(1);
        assertThat(people.tryToSignIn("nobody@acme.example", PASSWORD, OFFICE)).isEmpty();
        assertThat(people.hashed).hasValue(2);
        assertThat(people.tryToSignIn("no address\r\nBcc: x", PASSWORD, OFFICE)).isEmpty();
        assertThat(people.hashed).hasValue(3);
    }

    @Test
    void aThousandGuessesFromFiftyNetworksReachTheHashOnlyATinyNumberOfTimes() {
        IntStream.range(0, 1000).forEach(guess -> guess(new Network("198.51.100." + guess % 50)));

        assertThat(people.hashed.get()).isLessThanOrEqualTo(25);
    }

    @Test
    void theOwnersBrowserIsLetInWhileOthersGuess() {
        String device =
                people.tryToSignIn(ANA, PASSWORD, OFFICE).orElseThrow().device().orElseThrow();
        IntStream.range(0, 100).forEach(guess -> guess(OFFICE));
        assertTooMany(() -> people.tryToSignIn(ANA, PASSWORD, OFFICE));

        Optional<SignIn.Begun> owner =
                people.signIn.signIn(
                        new SignIn.Attempt(ANA, PASSWORD, OFFICE, Optional.of(device), ""));

        assertThat(owner).isPresent();
    }

    @Test
    void guessersWaitTwiceAsLongEachTimeAndAreForgottenAfterASuccess() {
        IntStream.range(0, 5).forEach(guess -> guess(OFFICE));
        assertTooMany(() -> people.tryToSignIn(ANA, PASSWORD, OFFICE));
        people.clock.advance(Duration.ofSeconds(1));
        guess(OFFICE);
        people.clock.advance(Duration.ofMillis(1900));
        assertTooMany(() -> people.tryToSignIn(ANA, PASSWORD, OFFICE));
        people.clock.advance(Duration.ofMillis(200));
        assertThat(people.tryToSignIn(ANA, PASSWORD, OFFICE)).isPresent();

        assertThat(people.tryToSignIn(ANA, "wrong", OFFICE)).isEmpty();
        assertThat(people.tryToSignIn(ANA, PASSWORD, OFFICE)).isPresent();
    }

    @Test
    void oneNetworkHasThirtyFailuresInAQuarterOfAnHourWhateverTheAddress() {
        IntStream.range(0, 30)
                .forEach(n -> people.tryToSignIn("n" + n + "@acme.example", "wrong", OFFICE));

        assertTooMany(() -> people.tryToSignIn(ANA, PASSWORD, OFFICE));
        assertThat(people.tryToSignIn(ANA, PASSWORD, new Network("192.0.2.2"))).isPresent();
        people.clock.advance(Duration.ofMinutes(15));
        assertThat(people.tryToSignIn(ANA, PASSWORD, OFFICE)).isPresent();
    }

    @Test
    void aSessionEndsWhenIdleWhenOldAndWhenSignedOut() {
        String idle = secret();
        people.clock.advance(Duration.ofMinutes(31));
        assertThat(people.sessions.identify(idle)).isEqualTo(Identity.VISITOR);

        String old = secret();
        IntStream.range(0, 12 * 3)
                .forEach(visit -> {
                    assertThat(people.sessions.identify(old).signedIn()).isTrue();
                    people.clock.advance(Duration.ofMinutes(20));
                });
        people.clock.advance(Duration.ofMinutes(1));
        assertThat(people.sessions.identify(old)).isEqualTo(Identity.VISITOR);

        String left = secret();
        people.sessions.end(people.sessions.identify(left));
        assertThat(people.sessions.identify(left)).isEqualTo(Identity.VISITOR);
    }

    @Test
    void aRoleThatIsTakenAwayDoesNotCountFromTheNextRequestOn() {
        String boss = people.person("boss@acme.example", new ExhibitorAdmin("acme"));
        String secret = secret();
        Identity before = people.sessions.identify(secret);
        people.members.remove(
                people.signedIn("boss@acme.example").actor(),
                "acme",
                before.signedInAccount().id());

        assertThat(people.sessions.identify(secret).actor().edits("acme")).isFalse();
        assertThat(boss).isNotEmpty();
    }

    @Test
    void anOrganiserWithoutASecondFactorReachesOnlyItsSetUp() {
        people.person("org@wco.example", ORGANISER);
        Identity identity = people.signedIn("org@wco.example");

        assertThat(identity.step()).isEqualTo(Identity.Step.ENROLMENT);
        assertThat(identity.actor().organiser()).isFalse();
    }

    @Test
    void aSecondFactorGivesTheRoleAndIsAskedForFromThenOn() {
        people.person("org@wco.example", ORGANISER);
        Identity identity = people.signedIn("org@wco.example");
        String secret = people.factors.propose(identity);
        assertThat(people.factors.propose(identity)).isEqualTo(secret);
        Identity enrolled =
                people.sessions.identify(people.factors.confirm(identity, code(secret)).secret());
        assertThat(enrolled.actor().organiser()).isTrue();
        assertThat(people.sessions.identify(secretOf(identity))).isEqualTo(Identity.VISITOR);

        people.clock.advance(Duration.ofSeconds(30));
        Identity halfway = people.signedIn("org@wco.example");
        assertThat(halfway.step()).isEqualTo(Identity.Step.CODE);
        assertThat(halfway.actor().roles()).isEmpty();
        SignIn.Begun begun = people.factors.verify(halfway, code(secret)).orElseThrow();
        assertThat(people.sessions.identify(begun.secret()).actor().organiser()).isTrue();
        assertThat(begun.device()).isPresent();
    }

    @Test
    void aCodeIsTakenOnceAndOnlyNearItsTime() {
        String secret = enrol();
        people.clock.advance(Duration.ofSeconds(60));
        String code = code(secret);
        assertThat(people.factors.verify(people.signedIn(ANA), code)).isPresent();
        assertThat(people.factors.verify(people.signedIn(ANA), code)).isEmpty();
        people.clock.advance(Duration.ofSeconds(61));
        String late = code(secret);
        people.clock.advance(Duration.ofSeconds(60));
        assertThat(people.factors.verify(people.signedIn(ANA), late)).isEmpty();
    }

    @Test
    void codesAreGuessedNoFasterThanPasswords() {
        enrol();
        Identity halfway = people.signedIn(ANA);
        IntStream.range(0, 5).forEach(n -> people.factors.verify(halfway, "00000" + n));

        assertTooMany(() -> people.factors.verify(halfway, "000009"));
    }

    @Test
    void aRecoveryCodeIsGoodOnce() {
        Identity identity = people.signedIn(ANA);
        String secret = people.factors.propose(identity);
        String paper = people.factors.confirm(identity, code(secret)).recoveryCodes().getFirst();
        assertThat(people.factors.verify(people.signedIn(ANA), paper)).isPresent();
        assertThat(people.factors.verify(people.signedIn(ANA), paper)).isEmpty();
    }

    @Test
    void aResetLinkIsGoodOnceForHalfAnHourAndEndsAllSessions() {
        String session = secret();
        people.reset.request(new EmailAddress(ANA), OFFICE);
        String link = people.link("reset");
        people.links.complete(link, "", "another long password", "en");

        assertThat(people.sessions.identify(session)).isEqualTo(Identity.VISITOR);
        assertThat(people.tryToSignIn(ANA, PASSWORD, OFFICE)).isEmpty();
        assertThat(people.tryToSignIn(ANA, "another long password", OFFICE)).isPresent();
        assertGone(() -> people.links.complete(link, "", "a third long password", "en"));

        people.reset.request(new EmailAddress(ANA), OFFICE);
        String late = people.link("reset");
        people.clock.advance(Duration.ofMinutes(30));
        assertGone(() -> people.links.complete(late, "", "a third long password", "en"));
        assertGone(() -> people.links.complete(late + "x", "", "a third long password", "en"));
    }

    @Test
    void aLaterResetLinkMakesTheEarlierUseless() {
        people.reset.request(new EmailAddress(ANA), OFFICE);
        String first = people.link("reset");
        people.reset.request(new EmailAddress(ANA), OFFICE);

        assertThat(people.links.open(first)).isEmpty();
        assertThat(people.links.open(people.link("reset"))).isPresent();
    }

    @Test
    void aResetTellsNobodyWhoHasAnAccountAndFloodsNobody() {
        people.reset.request(new EmailAddress("nobody@acme.example"), OFFICE);
        assertThat(people.mails()).isEmpty();
        IntStream.range(0, 5).forEach(n -> people.reset.request(new EmailAddress(ANA), OFFICE));
        assertThat(people.mails()).hasSize(3);
        IntStream.range(0, 4).forEach(n -> people.reset.request(new EmailAddress(ANA), OFFICE));
        assertTooMany(() -> people.reset.request(new EmailAddress(ANA), OFFICE));
    }

    @Test
    void aDisabledAccountIsOutAtOnce() {
        Identity admin = administrator();
        String session = secret();
        String ana = people.sessions.identify(session).signedInAccount().id();
        people.accounts.disable(admin.actor(), ana);

        assertThat(people.sessions.identify(session)).isEqualTo(Identity.VISITOR);
        assertThat(people.tryToSignIn(ANA, PASSWORD, OFFICE)).isEmpty();
        people.accounts.enable(admin.actor(), ana);
        assertThat(people.tryToSignIn(ANA, PASSWORD, OFFICE)).isPresent();
        assertThat(people.audited(ana)).contains("account-disabled", "account-enabled", "sign-in");
    }

    @Test
    void aNewPasswordWantsTheOldOneAndEndsTheOtherSessions() {
        String other = secret();
        Identity identity = people.signedIn(ANA);
        assertThat(people.profile.changePassword(identity, "wrong", "another long password"))
                .isEmpty();
        String renewed =
                people.profile
                        .changePassword(identity, PASSWORD, "another long password")
                        .orElseThrow();

        assertThat(people.sessions.identify(other)).isEqualTo(Identity.VISITOR);
        assertThat(people.sessions.identify(renewed).signedIn()).isTrue();
    }

    @Test
    void aNewAddressCountsOnceItsLinkIsFollowed() {
        Identity identity = people.signedIn(ANA);
        people.profile.changeEmail(identity, PASSWORD, new EmailAddress("ana@new.example"));
        assertThat(people.tryToSignIn("ana@new.example", PASSWORD, OFFICE)).isEmpty();
        people.links.complete(people.link("email-change"), "", "", "en");

        assertThat(people.tryToSignIn("ana@new.example", PASSWORD, OFFICE)).isPresent();
        assertThat(people.mails().getFirst().to()).isEqualTo(new EmailAddress(ANA));
    }

    private Identity administrator() {
        people.person("admin@wco.example", new Administrator());
        Identity identity = people.signedIn("admin@wco.example");
        String secret = people.factors.propose(identity);
        return people.sessions.identify(people.factors.confirm(identity, code(secret)).secret());
    }

    private String enrol() {
        Identity identity = people.signedIn(ANA);
        String secret = people.factors.propose(identity);
        assertThat(people.factors.confirm(identity, code(secret)).recoveryCodes()).hasSize(10);
        return secret;
    }

    private String code(String secret) {
        return TestingCodes.code(secret, people.clock.instant());
    }

    private String secret() {
        return people.tryToSignIn(ANA, PASSWORD, OFFICE).orElseThrow().secret();
    }

    /** What is kept of a session is no way into it. */
    private static String secretOf(Identity identity) {
        return identity.session().orElseThrow().hash();
    }

    private void guess(Network from) {
        try {
            assertThat(people.tryToSignIn(ANA, "wrong", from)).isEmpty();
        } catch (CatalogueException held) {
            assertThat(held.code()).isEqualTo(ErrorCode.TOO_MANY_ATTEMPTS);
        }
    }

    private static void assertTooMany(ThrowingCallable attempt) {
        assertCode(attempt, ErrorCode.TOO_MANY_ATTEMPTS);
    }

    private static void assertGone(ThrowingCallable attempt) {
        assertCode(attempt, ErrorCode.NOT_FOUND);
    }

    private static void assertCode(ThrowingCallable attempt, ErrorCode code) {
        assertThatThrownBy(attempt)
                .asInstanceOf(InstanceOfAssertFactories.type(CatalogueException.class))
                .returns(code, CatalogueException::code);
    }
}
