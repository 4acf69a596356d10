/**
 * The rules by which what an exhibitor writes becomes public: drafts, submission, review,
 * decisions, publication, and where entries stand. Each use case is one transaction with its audit;
 * what may follow what, and by whose hand, stands in {@link
 * org.bordercatalogue.review.Transitions}.
 */
@NullMarked
package org.bordercatalogue.review;

import org.jspecify.annotations.NullMarked;
