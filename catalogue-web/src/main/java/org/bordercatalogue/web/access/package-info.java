/**
 * Who sends a request, as every resource sees it. A resource asks {@code
 * Visit.of(request).caller().actor()} and hands that to its use case; nothing else about identity
 * reaches it. Every resource method says by {@link Audience} who may call it; without that nobody
 * may. How a cookie or a token becomes a caller: the package {@code door}.
 */
@NullMarked
package org.bordercatalogue.web.access;

import org.jspecify.annotations.NullMarked;
