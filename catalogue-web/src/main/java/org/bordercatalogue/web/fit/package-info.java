/** Requirements and how products fit them: the editor, the ranked page and the API. */
@NullMarked
package org.bordercatalogue.web.fit;

import org.jspecify.annotations.NullMarked;
