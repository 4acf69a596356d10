/** Jetty and Jersey put together: filters, headers, errors as problem documents. */
@NullMarked
package org.bordercatalogue.web.http;

import org.jspecify.annotations.NullMarked;
