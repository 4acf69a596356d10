package org.bordercatalogue.publishing;

import java.time.Instant;

/** Who publishes, by which definitions, and when. */
record Author(String name, String definitionVersion, Instant at) {}
