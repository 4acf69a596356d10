package org.bordercatalogue.store;

import java.util.List;

/** References to pictures and documents kept by their content's hash. */
public interface MediaStore {
    void add(MediaReference reference);

    List<MediaReference> listForEntry(String entryId);
}
