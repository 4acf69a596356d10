/**
 * Revisions on their way to the public: how far each has come, what was said about it, where its
 * entry stands, and who is to be told. Records and the ports that keep them; the rules stand in the
 * package {@code review}.
 */
@NullMarked
package org.bordercatalogue.proposal;

import org.jspecify.annotations.NullMarked;
