package org.bordercatalogue.web.kept;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method whose form takes long to fill in: what was typed is not lost when the session ends
 * meanwhile. Never for a form with a password in it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OutlivesSession {}
