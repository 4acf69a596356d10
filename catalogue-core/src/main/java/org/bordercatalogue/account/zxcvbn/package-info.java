/** Passwords judged by how soon a patient guesser would try them. */
@NullMarked
package org.bordercatalogue.account.zxcvbn;

import org.jspecify.annotations.NullMarked;
