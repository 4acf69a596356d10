/**
 * What every request passes: whose cookie it carries, whether it may come from where it comes, who
 * may call what it calls, and that nothing personal stays in a cache.
 *
 * <p>In this order: the host, the cookie and its session ({@link
 * org.bordercatalogue.web.door.IdentityFilter}); for each resource method where a form was sent
 * from, who may call the method, and the token of the form ({@link
 * org.bordercatalogue.web.door.DoorFeature}). The API reads no cookie at all, so that no page of
 * another site can use it in somebody's name.
 */
@NullMarked
package org.bordercatalogue.web.door;

import org.jspecify.annotations.NullMarked;
