package org.bordercatalogue.pack;

import java.util.List;

/** Brings packs in a jar; found by {@link java.util.ServiceLoader}. */
public interface PackProvider {
    List<PackSource> packs();
}
