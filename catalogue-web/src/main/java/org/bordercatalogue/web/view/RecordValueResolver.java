package org.bordercatalogue.web.view;

import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.ValueResolver;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets templates see the components of records and nothing else: no other method is ever called. An
 * absent component reads as an empty text, which is false to conditions.
 */
final class RecordValueResolver implements ValueResolver {
    private static final ClassValue<Map<String, MethodHandle>> ACCESSORS =
            new ClassValue<>() {
                @Override
                protected Map<String, MethodHandle> computeValue(Class<?> type) {
                    return accessorsOf(type);
                }
            };

    @Override
    public @Nullable Object resolve(Object context, String name) {
        if (context instanceof Record) {
            MethodHandle accessor = ACCESSORS.get(context.getClass()).get(name);
            return accessor == null ? UNRESOLVED : read(context, accessor);
        }
        return UNRESOLVED;
    }

    @Override
    public @Nullable Object resolve(Object context) {
        return context instanceof Record ? context : UNRESOLVED;
    }

    @Override
    public Set<Map.Entry<String, Object>> propertySet(Object context) {
        return Collections.emptySet();
    }

    private static @Nullable Object read(Object context, MethodHandle accessor) {
        try {
            return unwrapped(accessor.invokeExact(context));
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }

    private static @Nullable Object unwrapped(@Nullable Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.isPresent() ? optional.get() : "";
            case Markup markup -> new Handlebars.SafeString(markup.toString());
            case null, default -> value;
        };
    }

    private static Map<String, MethodHandle> accessorsOf(Class<?> type) {
        Map<String, MethodHandle> accessors = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            accessors.put(component.getName(), handle(component.getAccessor()));
        }
        return accessors;
    }

    private static MethodHandle handle(Method accessor) {
        try {
            accessor.setAccessible(true);
            return MethodHandles.lookup()
                    .unreflect(accessor)
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot reach " + accessor, e);
        }
    }
}
