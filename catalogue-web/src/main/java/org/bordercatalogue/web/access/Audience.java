package org.bordercatalogue.web.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a resource method: whoever belongs to one of the groups. It stands on every method
 * by itself, so that a new one is closed until somebody opens it. Whose thing it is, the use case
 * judges.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Audience {
    Group[] value();
}
