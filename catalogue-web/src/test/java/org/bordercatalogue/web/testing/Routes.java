package org.bordercatalogue.web.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Every method of every resource, as a verb and the template of its path. */
public final class Routes {
    private Routes() {}

    public static List<Route> all() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.bordercatalogue.web")
                        .stream()
                        .filter(each -> each.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(Routes::of)
                        .distinct()
                        .sorted()
                        .toList();
    }

    private static Stream<Route> of(Class<?> resource) {
        String base = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> verb(method).map(verb -> new Route(verb, path(base, method))));
    }

    private static Stream<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(each -> each.getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value);
    }

    private static String path(String base, Method method) {
        Path own = method.getAnnotation(Path.class);
        String whole = "/" + base + (own == null ? "" : "/" + own.value());
        return whole.replaceAll("/+", "/")
                .replaceAll("\\{([a-z]+): ?(?:[^{}]|\\{[^{}]*})*}", "{$1}");
    }

    /**
     * @param path below the mount, with names in braces
     */
    public record Route(String verb, String path) implements Comparable<Route> {
        @Override
        public int compareTo(Route other) {
            return (path + " " + verb).compareTo(other.path + " " + other.verb);
        }
    }
}
