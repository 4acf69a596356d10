package org.bordercatalogue.web;

import java.util.List;
import org.bordercatalogue.web.door.Cookies;
import org.bordercatalogue.web.door.DoorFeature;
import org.bordercatalogue.web.door.IdentityFilter;
import org.bordercatalogue.web.door.PersonalAnswers;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.signin.SignInResource;
import org.bordercatalogue.web.signin.SignOutResource;
import org.bordercatalogue.web.url.SiteAddress;

/** What people sign in by, and the pages about people. */
final class PeopleAssembly {
    private final People people;
    private final SiteAddress site;
    private final PageContexts contexts;
    private final Cookies cookies;

    PeopleAssembly(People people, SiteAddress site, PageContexts contexts) {
        this.people = people;
        this.site = site;
        this.contexts = contexts;
        this.cookies = new Cookies(site);
    }

    /** What stands at the door of every resource. */
    List<Object> door(List<String> languages) {
        return List.of(
                new IdentityFilter(people.sessions(), cookies, site, languages),
                new DoorFeature(site, cookies, people.secrets()),
                new PersonalAnswers());
    }

    List<Object> resources() {
        return List.of(
                new SignInResource(
                        people.signIn(), people.factors(), people.sessions(), cookies, contexts),
                new SignOutResource(people.sessions(), cookies));
    }
}
