/** What people keep of themselves: name, password, second proof, sessions. */
@NullMarked
package org.bordercatalogue.web.account;

import org.jspecify.annotations.NullMarked;
