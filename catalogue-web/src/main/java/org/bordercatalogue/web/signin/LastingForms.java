package org.bordercatalogue.web.signin;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import org.bordercatalogue.account.Secrets;
import org.bordercatalogue.signin.Sessions;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.door.Cookies;
import org.bordercatalogue.web.kept.OutlivesSession;

/** Puts the filter before methods whose form outlives its session, and before the way in. */
public final class LastingForms implements DynamicFeature {
    /** After it is clear that the form came from a page of ours, before anybody is refused. */
    private static final int BEFORE_THE_DOOR = Priorities.AUTHORIZATION - 1;

    private final LastingFormFilter.Desk desk;

    public LastingForms(SignInPages pages, Sessions sessions, Cookies cookies, Secrets secrets) {
        this.desk = new LastingFormFilter.Desk(pages, sessions, cookies, secrets);
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Method method = resource.getResourceMethod();
        boolean wayIn =
                resource.getResourceClass() == SignInResource.class
                        && method.isAnnotationPresent(POST.class);
        if (wayIn || method.isAnnotationPresent(OutlivesSession.class)) {
            Set<Group> groups =
                    Optional.ofNullable(method.getAnnotation(Audience.class))
                            .map(audience -> Set.of(audience.value()))
                            .orElse(Set.of());
            context.register(new LastingFormFilter(desk, groups, wayIn), BEFORE_THE_DOOR);
        }
    }
}
