/** Seals secrets by AES-GCM, with a key that stands in a file of the data folder. */
@NullMarked
package org.bordercatalogue.account.aesgcm;

import org.jspecify.annotations.NullMarked;
