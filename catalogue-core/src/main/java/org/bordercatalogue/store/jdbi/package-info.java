/**
 * The store over SQL: one schema and one set of statements for SQLite (embedded) and PostgreSQL.
 * What differs between the two (how they are opened, how a writer waits, what their errors mean)
 * stands in the two engines and nowhere else.
 */
@NullMarked
package org.bordercatalogue.store.jdbi;

import org.jspecify.annotations.NullMarked;
