/** Handlebars over view records, and the components that pages are built of. */
@NullMarked
package org.bordercatalogue.web.view;

import org.jspecify.annotations.NullMarked;
