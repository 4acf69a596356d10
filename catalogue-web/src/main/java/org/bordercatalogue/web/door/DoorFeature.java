package org.bordercatalogue.web.door;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bordercatalogue.account.Secrets;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.url.SiteAddress;

/** Puts before each resource method what it needs at its door. */
public final class DoorFeature implements DynamicFeature {
    private static final String OURS = "org.bordercatalogue.";
    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final SiteAddress site;
    private final Cookies cookies;
    private final Secrets secrets;

    public DoorFeature(SiteAddress site, Cookies cookies, Secrets secrets) {
        this.site = site;
        this.cookies = cookies;
        this.secrets = secrets;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Class<?> type = resource.getResourceClass();
        if (!type.getName().startsWith(OURS)) {
            return;
        }
        boolean changes = changes(resource.getResourceMethod());
        if (type.isAnnotationPresent(FormForVisitors.class)) {
            context.register(new VisitorFormFilter(cookies, secrets), Priorities.AUTHENTICATION);
        }
        if (changes) {
            context.register(new OriginFilter(site), Priorities.AUTHENTICATION + 1);
        }
        context.register(
                new AudienceFilter(groups(resource.getResourceMethod())), Priorities.AUTHORIZATION);
        if (changes) {
            context.register(new FormTokenFilter(), Priorities.AUTHORIZATION + 1);
        }
    }

    /** None where nobody has said whom the method is for. */
    private static Set<Group> groups(Method method) {
        Audience audience = method.getAnnotation(Audience.class);
        return audience == null ? Set.of() : Set.of(audience.value());
    }

    private static boolean changes(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .flatMap(each -> Stream.of(each.value()))
                .anyMatch(verb -> !SAFE.contains(verb));
    }
}
