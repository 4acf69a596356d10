/** The store in a relational database, SQLite or PostgreSQL. The only package that knows SQL. */
@NullMarked
package org.bordercatalogue.store.jdbi;

import org.jspecify.annotations.NullMarked;
