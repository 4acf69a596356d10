package org.bordercatalogue.web;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.bordercatalogue.account.SecretSeal;
import org.bordercatalogue.account.Secrets;
import org.bordercatalogue.account.aesgcm.AesGcmSeal;
import org.bordercatalogue.account.aesgcm.SealKey;
import org.bordercatalogue.account.argon2.Argon2PasswordHasher;
import org.bordercatalogue.account.zxcvbn.ZxcvbnPasswordStrength;
import org.bordercatalogue.mail.Wording;
import org.bordercatalogue.mailing.KeptMail;
import org.bordercatalogue.membership.Accounts;
import org.bordercatalogue.membership.Invitations;
import org.bordercatalogue.membership.Leaving;
import org.bordercatalogue.membership.Members;
import org.bordercatalogue.membership.NewAccounts;
import org.bordercatalogue.membership.OneTimeLinks;
import org.bordercatalogue.membership.Registrations;
import org.bordercatalogue.programs.Tokens;
import org.bordercatalogue.signin.Correspondence;
import org.bordercatalogue.signin.PasswordReset;
import org.bordercatalogue.signin.Passwords;
import org.bordercatalogue.signin.Profile;
import org.bordercatalogue.signin.SecondFactors;
import org.bordercatalogue.signin.Sessions;
import org.bordercatalogue.signin.SignIn;
import org.bordercatalogue.signin.Throttle;
import org.bordercatalogue.store.CatalogueStore;

/** The use cases about people, put together over one store. */
public record People(
        Secrets secrets,
        SecretSeal seal,
        Sessions sessions,
        SignIn signIn,
        SecondFactors factors,
        PasswordReset reset,
        Profile profile,
        OneTimeLinks links,
        Invitations invitations,
        Registrations registrations,
        Members members,
        Accounts accounts,
        Leaving leaving,
        KeptMail mail,
        Tokens tokens) {

    static People over(CatalogueStore store, Path data, Wording wording, Clock clock) {
        Secrets secrets = new Secrets(new SecureRandom());
        Passwords passwords =
                new Passwords(new Argon2PasswordHasher(secrets), new ZxcvbnPasswordStrength());
        Throttle throttle = new Throttle(store, clock);
        Correspondence correspondence = new Correspondence(secrets, wording, clock);
        NewAccounts made = new NewAccounts(secrets, clock);
        Sessions sessions = new Sessions(store, secrets, clock);
        SecretSeal seal = new AesGcmSeal(SealKey.inFolder(data, secrets), secrets);
        SignIn.Desk desk = SignIn.Desk.of(secrets, clock, passwords, seal);
        SignIn signIn = new SignIn(store, passwords, throttle, sessions, desk);
        Profile profile = new Profile(store, passwords, throttle, sessions, correspondence);
        return new People(
                secrets,
                seal,
                sessions,
                signIn,
                new SecondFactors(store, sessions, signIn, throttle, desk),
                new PasswordReset(store, throttle, correspondence),
                profile,
                new OneTimeLinks(store, passwords, correspondence, made),
                new Invitations(store, correspondence, made),
                new Registrations(store, throttle, correspondence, made),
                new Members(store, made),
                new Accounts(store, correspondence, made),
                new Leaving(store, profile, made),
                new KeptMail(store, clock),
                new Tokens(store, secrets, clock));
    }
}
