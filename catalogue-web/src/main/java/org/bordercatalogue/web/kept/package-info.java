/**
 * What somebody typed into a form that its door then refused, since the session was over: it goes
 * sealed with the person through signing in, and is sent once more when they say so.
 */
@NullMarked
package org.bordercatalogue.web.kept;

import org.jspecify.annotations.NullMarked;
