package org.bordercatalogue.web;

import java.time.Clock;
import java.util.List;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.web.account.AccountResource;
import org.bordercatalogue.web.account.SecondFactorResource;
import org.bordercatalogue.web.door.Cookies;
import org.bordercatalogue.web.door.DoorFeature;
import org.bordercatalogue.web.door.IdentityFilter;
import org.bordercatalogue.web.door.PersonalAnswers;
import org.bordercatalogue.web.entry.FormWords;
import org.bordercatalogue.web.kept.KeptPages;
import org.bordercatalogue.web.kept.PostedTexts;
import org.bordercatalogue.web.letter.MailResource;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.people.AccountsResource;
import org.bordercatalogue.web.people.CompanyResource;
import org.bordercatalogue.web.people.RegistrationsResource;
import org.bordercatalogue.web.people.ScopeOptions;
import org.bordercatalogue.web.people.TokensResource;
import org.bordercatalogue.web.signin.LastingForms;
import org.bordercatalogue.web.signin.LinkResource;
import org.bordercatalogue.web.signin.PasswordResource;
import org.bordercatalogue.web.signin.RegisterResource;
import org.bordercatalogue.web.signin.SignInPages;
import org.bordercatalogue.web.signin.SignInResource;
import org.bordercatalogue.web.signin.SignOutResource;
import org.bordercatalogue.web.url.SiteAddress;

/** What people sign in by, and the pages about people. */
final class PeopleAssembly {
    private final Catalogue catalogue;
    private final People people;
    private final CatalogueStore store;
    private final SiteAddress site;
    private final PageContexts contexts;
    private final List<String> languages;
    private final Cookies cookies;
    private final SignInPages wayIn;

    PeopleAssembly(Catalogue catalogue, PageContexts contexts, List<String> languages) {
        this.catalogue = catalogue;
        this.people = catalogue.people();
        this.store = catalogue.store();
        this.site = catalogue.site();
        this.contexts = contexts;
        this.languages = List.copyOf(languages);
        this.cookies = new Cookies(site);
        this.wayIn =
                new SignInPages(
                        contexts,
                        new PostedTexts(people.seal(), Clock.systemUTC()),
                        new KeptPages(new FormWords(catalogue.registry())));
    }

    /** What stands at the door of every resource. */
    List<Object> door() {
        return List.of(
                new IdentityFilter(people.sessions(), people.tokens(), cookies, site, languages),
                new LastingForms(wayIn, people.sessions(), cookies, people.secrets()),
                new DoorFeature(site, cookies, people.secrets()),
                new PersonalAnswers());
    }

    List<Object> resources() {
        return List.of(
                new SignInResource(
                        people.signIn(), people.factors(), people.sessions(), cookies, wayIn),
                new SignOutResource(people.sessions(), cookies),
                new RegisterResource(people.registrations(), contexts),
                new PasswordResource(people.reset(), contexts),
                new LinkResource(people.links(), cookies, contexts),
                new AccountResource(
                        people.profile(),
                        people.leaving(),
                        cookies,
                        new AccountResource.Drawing(
                                contexts,
                                people.sessions(),
                                people.factors(),
                                people.registrations(),
                                languages)),
                new SecondFactorResource(people.factors(), people.profile(), cookies, contexts),
                new CompanyResource(store, people.members(), people.invitations(), contexts),
                new TokensResource(store, people.tokens(), contexts),
                new RegistrationsResource(
                        store, people.registrations(), people.invitations(), contexts),
                new AccountsResource(
                        people.accounts(),
                        people.invitations(),
                        new ScopeOptions(catalogue.registry(), store),
                        contexts),
                new MailResource(people.mail(), !catalogue.sendsMail(), contexts));
    }
}
