/** What procurement staff keep: dossiers that never change, and shortlists that do. */
@NullMarked
package org.bordercatalogue.purchasing;

import org.jspecify.annotations.NullMarked;
