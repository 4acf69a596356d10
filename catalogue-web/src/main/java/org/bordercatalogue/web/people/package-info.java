/** The people of a company, and those who ask to join: who lets whom in, and with which role. */
@NullMarked
package org.bordercatalogue.web.people;

import org.jspecify.annotations.NullMarked;
