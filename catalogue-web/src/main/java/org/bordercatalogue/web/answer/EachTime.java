package org.bordercatalogue.web.answer;

import jakarta.ws.rs.container.ContainerRequestContext;

/**
 * What is done whenever an address is answered, whether the answer is made anew or comes from
 * memory.
 *
 * @param action holds nothing of the request, which it outlives
 */
public record EachTime(Runnable action) {
    static final EachTime NOTHING = new EachTime(() -> {});

    /** The property of a request under which the action stands. */
    static final String PROPERTY = EachTime.class.getName();

    /** Does it, and again with each answer from memory to the same address. */
    public static void run(ContainerRequestContext request, Runnable action) {
        action.run();
        request.setProperty(PROPERTY, new EachTime(action));
    }
}
