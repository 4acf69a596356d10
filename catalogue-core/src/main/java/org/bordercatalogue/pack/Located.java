package org.bordercatalogue.pack;

/** A definition and where it stands in its file. */
record Located<T>(Place place, T value) {
    PackFault fault(String reason) {
        return place.fault(reason);
    }
}
